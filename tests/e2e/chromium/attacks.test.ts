import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { ATTACKS } from '../hostile/attacks';
import { dangers } from '../hostile/dangers';
import { longTasks, peerTask, watchTasks } from '../hostile/tasks';
import { section, shows } from './panel';
import { describeInChromium } from './with-chromium';

/** What a page may show of itself before it is read, in milliseconds. */
const PATIENCE = 60_000;

describeInChromium('an attack', (at) => {
  test.each(Object.entries(ATTACKS))(
    '%s',
    async (name, { held }) => {
      const page = await at.open(`attack-${name}`);
      const before = await page.evaluate(peerTask);
      await page.evaluate(watchTasks);
      const panel = await at.openPanel(page);
      await panel.locator('.counts').waitFor({ timeout: PATIENCE });
      if (held.title !== undefined) await shows(panel, held.title);
      for (const sentence of held.says ?? []) expect(await panel.getByText(sentence).count()).toBe(1);
      const text = await panel.locator('main').innerText();
      if (held.references !== undefined)
        expect(text).toMatch(new RegExp(`^${held.references.toLocaleString('en')} references ·`, 'mu'));
      if (held.never) expect(await panel.locator('main').innerHTML()).not.toMatch(held.never);
      expect(await panel.evaluate(dangers)).toEqual([]);
      expect([await isHacked(page), await isHacked(panel)]).toEqual([false, false]);
      const longest = Math.max(0, ...(await page.evaluate(longTasks)));
      const peer = Math.max(before, await page.evaluate(peerTask));
      expect(longest / peer).toBeLessThan(LONGEST);
      await clickPassage(panel);
      expect([await isHacked(page), await isHacked(panel)]).toEqual([false, false]);
      await page.close();
    },
    2 * PATIENCE,
  );
});

/**
 * Times the peer, which takes 50 ms on a machine at rest. All keep the bar of 200 ms there; beside another browser's tests one
 * task in ten thousand is held up for much longer. What went wrong here before took four seconds and more.
 */
const LONGEST = 20;

const isHacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

/** Shows a sentence on the page, where there is one. */
async function clickPassage(panel: Page): Promise<void> {
  const passage = section(panel, en.inBrief).getByRole('button').first();
  if ((await passage.count()) === 0) return;
  await passage.click();
}
