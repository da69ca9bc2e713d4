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

  test.each([
    ['the reader wants none', { showCount: false }],
    ['its site is to be left alone', { leaveAlone: ['127.0.0.1'] }],
  ])('goes away where %s, and comes back', async (_, preferences) => {
    const page = await at.open('secretome-asma');
    await expect.poll(() => at.browser.badge(page)).toBe('5');
    const prefer = async (preferences: object) =>
      (await at.browser.worker()).evaluate(`chrome.storage.sync.set(${JSON.stringify({ preferences })})`);
    await prefer(preferences);
    await expect.poll(() => at.browser.badge(page)).toBe('');
    await prefer({});
    await expect.poll(() => at.browser.badge(page)).toBe('5');
  });

  test('comes after the worker was killed, too', async () => {
    const page = await at.open('home');
    await at.browser.killWorker();
    await page.goto(at.pages.addressOf('secretome-asma'));
    await poll('the number', async () => (await at.browser.badge(page)) === '5');
  });
});

describeInChromium(
  'the number on the icon',
  (at) => {
    test('comes back with the page from the back/forward cache', async () => {
      const page = await at.open('secretome-asma');
      await expect.poll(() => at.browser.badge(page)).toBe('5');
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      await page.goto(at.pages.addressOf('home'));
      await page.evaluate(() => history.back());
      // Between the two pages there is none to ask.
      const isBack = () => page.evaluate(() => 'stayed' in window).catch(() => false);
      await expect.poll(isBack).toBe(true);
      await expect.poll(() => at.browser.badge(page)).toBe('5');
    });
  },
  { goesBack: true },
);
