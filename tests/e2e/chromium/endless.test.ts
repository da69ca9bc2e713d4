import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('a list of 20,000 references', (at) => {
  test('is read as far as it is useful, which is told, while the page goes on', async () => {
    const page = await at.open('endless-list');
    // The page has work of its own, to be laid out, and again where the panel takes of its room: that is not ours.
    await page.addStyleTag({ content: 'ol { content-visibility: hidden }' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await watchTurns(page);
    const panel = await at.openPanel(page);
    await panel.getByText(en.unreadReferences).waitFor({ timeout: 60_000 });
    expect(await panel.getByText(en.unreadText).count()).toBe(1);
    await card(panel, 1).waitFor();
    const waits = await waitsOf(page);
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    expect(Math.max(...waits)).toBeLessThan(all / 2);
  });
});

/** Milliseconds that count as waiting for one's turn. */
const WAIT = 20;

/** Lets the page note how long it waits from one turn to the next. */
const watchTurns = (page: Page) =>
  page.evaluate(() => {
    const waits: number[] = [];
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      waits.push(performance.now() - last);
      last = performance.now();
      port2.postMessage(null);
    };
    port2.postMessage(null);
    Object.assign(globalThis, { waits });
  });

const waitsOf = async (page: Page): Promise<number[]> => {
  const waits: number[] = await page.evaluate('globalThis.waits');
  return waits.filter((wait) => wait > WAIT);
};
