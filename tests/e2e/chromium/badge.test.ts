import { expect, test } from 'vitest';
import { poll } from '../browsers/poll';
import { describeInChromium } from './with-chromium';

describeInChromium('the number on the icon', (at) => {
  test.each([
    ['secretome-asma', '5'],
    ['intermittent-fasting', '11'],
    ['no-references', '0'],
    ['home', ''],
    ['shop', ''],
    ['search', ''],
  ])('of %s is "%s"', async (name, number) => {
    const page = await at.open(name);
    await page.waitForTimeout(number === '' ? 1500 : 0);
    await expect.poll(() => at.browser.badge(page), { timeout: 5000 }).toBe(number);
  });

  test('changes when a single-page site changes its article', async () => {
    const page = await at.open('single-page-app');
    await expect.poll(() => at.browser.badge(page)).toBe('1');
    await page.getByRole('link', { name: 'Coffee after lunch' }).click();
    await expect.poll(() => at.browser.badge(page)).toBe('2');
  });

  test('comes after the worker was killed, too', async () => {
    const page = await at.open('home');
    await at.browser.killWorker();
    await page.goto(at.pages.addressOf('secretome-asma'));
    await poll('the number', async () => (await at.browser.badge(page)) === '5');
  });
});
