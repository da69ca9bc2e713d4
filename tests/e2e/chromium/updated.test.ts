import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { section, shows } from './panel';
import { switchOffAndOn, update } from './settings-page';
import { describeInChromium } from './with-chromium';

describeInChromium('an extension that is updated while its panel and pages are open', (at) => {
  test('counts, follows, reads and marks in the old pages without a reload, once the panel is opened again', async () => {
    const page = await at.open('single-page-app');
    const old = await at.openPanel(page);
    await shows(old, 'Afternoon naps');
    await section(old, en.inBrief).locator('.passage').first().click();
    await update(at);
    // The browser closes it itself.
    await poll('the old panel to close', () => old.isClosed());
    await page.bringToFront();
    await expect.poll(() => at.browser.badge(page)).toBe('1');
    await page.getByRole('link', { name: 'Coffee after lunch' }).click();
    await expect.poll(() => at.browser.badge(page)).toBe('2');
    const panel = await at.openPanel(page);
    await shows(panel, 'Coffee after lunch');
    const passage = section(panel, en.inBrief).locator('.passage').first();
    await passage.click();
    const marked = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join(''));
    await expect.poll(marked).toBe(await passage.innerText());
  });

  test('counts on old and new pages when it was switched off and on again', async () => {
    const old = await at.open('intermittent-fasting');
    await expect.poll(() => at.browser.badge(old)).toBe('11');
    await switchOffAndOn(at);
    await expect.poll(() => at.browser.badge(old)).toBe('11');
    const page = await at.open('secretome-asma');
    await expect.poll(() => at.browser.badge(page)).toBe('5');
  });
});
