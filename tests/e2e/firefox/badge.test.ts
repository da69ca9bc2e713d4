import { expect, test } from 'vitest';
import { poll } from '../browsers/poll';
import { describeInFirefox } from './with-firefox';

describeInFirefox('the number on the icon', (at) => {
  const shows = (number: string) =>
    poll(`the icon to say “${number}”`, async () => (await at.extension.badge()) === number);

  test.each([
    ['secretome-asma', '5'],
    ['intermittent-fasting', '11'],
    ['no-references', '0'],
    ['home', ''],
    ['shop', ''],
    ['search', ''],
  ])('of %s is "%s"', async (name, number) => {
    await at.open(name);
    await new Promise((resolve) => setTimeout(resolve, number === '' ? 1500 : 0));
    await shows(number);
  });

  test('changes when a single-page site changes its article', async () => {
    await at.open('single-page-app');
    await shows('1');
    await at.browser.click('//a[contains(., "Coffee after lunch")]');
    await shows('2');
  });

  test('comes back with the page from the back/forward cache', async () => {
    await at.open('secretome-asma');
    await shows('5');
    await at.browser.run('window.stayed = true;');
    await at.browser.goto(at.pages.addressOf('home'));
    await at.browser.run('history.back();');
    await poll('the page', () => at.browser.run('return window.stayed === true;').catch(() => false));
    await shows('5');
  });

  test.each([
    ['the reader wants none', { showCount: false }],
    ['its site is to be left alone', { leaveAlone: ['127.0.0.1'] }],
  ])('goes away where %s, and comes back', async (_, preferences) => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows('5');
    const prefer = (preferences: object) =>
      panel.runAsPage('await browser.storage.sync.set({ preferences: args[0] });', preferences);
    await prefer(preferences);
    await shows('');
    await prefer({});
    await shows('5');
  });

  test('comes after the background page was ended, too', async () => {
    await at.open('home');
    await at.extension.killBackground();
    await at.browser.goto(at.pages.addressOf('secretome-asma'));
    await shows('5');
    expect(at.network.refused()).toEqual([]);
  });
});
