import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { section, shows } from './panel';
import { giveAccess, giveSite } from './settings-page';
import { describeInChromium } from './with-chromium';

/** The same page under the machine's other name: for the browser another site. */
const elsewhere = (address: string) => address.replace('127.0.0.1', 'localhost');

describeInChromium('a reader who gives access by click alone', (at) => {
  test('clicks the icon once to have the page read, counted and marked', async () => {
    await giveAccess(at, 'ON_CLICK');
    const page = await at.open('single-page-app');
    expect(await at.browser.badge(page)).toBe('no such tab');
    const panel = await at.openPanel(page);
    await shows(panel, 'Afternoon naps');
    await expect.poll(() => at.browser.badge(page)).toBe('1');
    await page.getByRole('link', { name: 'Coffee after lunch' }).click();
    await shows(panel, 'Coffee after lunch');
    await expect.poll(() => at.browser.badge(page)).toBe('2');

    const other = await at.browser.context.newPage();
    await other.goto(elsewhere(at.pages.addressOf('intermittent-fasting')));
    await other.bringToFront();
    await panel.getByText(en.noAccess).waitFor();
    await panel.getByText(en.noAccessMore).waitFor();
    await at.browser.clickIcon(other);
    await shows(panel, 'Intermittent fasting');
    const benefit = section(panel, en.benefits).locator('.passage').first();
    await benefit.click();
    const marked = () =>
      other.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join(''));
    await expect.poll(marked).toBe(await benefit.innerText());
  });
});

describeInChromium('a reader who gives access to some sites', (at) => {
  test('sees numbers there, on open pages at once, and opens the panel elsewhere by one click', async () => {
    await giveAccess(at, 'ON_CLICK');
    const page = await at.browser.context.newPage();
    await page.goto(elsewhere(at.pages.addressOf('secretome-asma')));
    await giveAccess(at, 'ON_SPECIFIC_SITES');
    await giveSite(at, 'http://localhost/*');
    await expect.poll(() => at.browser.badge(page)).toBe('5');
    await page.goto(elsewhere(at.pages.addressOf('intermittent-fasting')));
    await expect.poll(() => at.browser.badge(page)).toBe('11');
    const other = await at.open('secretome-asma');
    expect(await at.browser.badge(other)).toBe('no such tab');
    await shows(await at.openPanel(other), 'Secretome untuk Asma');
    await giveAccess(at, 'ON_ALL_SITES');
    await other.goto(at.pages.addressOf('no-references'));
    await expect.poll(() => at.browser.badge(other)).toBe('0');
  });
});
