import { test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { shows } from './panel';
import { describeInFirefox } from './with-firefox';

/** The same page under the machine's other name: for the browser another site. */
const elsewhere = (address: string) => address.replace('127.0.0.1', 'localhost');

describeInFirefox('a reader who gives access by click alone', (at) => {
  test('clicks the icon once to have the page read and counted', async () => {
    await at.extension.withdrawSites();
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await poll('the number', async () => (await at.extension.badge()) === '5');
    await at.open('intermittent-fasting');
    await panel.says(en.noAccess);
    await at.extension.clickIcon();
    await shows(panel, 'Intermittent fasting');
  });
});

describeInFirefox('a reader who gives access to some sites', (at) => {
  const counts = (number: string) =>
    poll(`the icon to say “${number}”`, async () => (await at.extension.badge()) === number);

  test('sees numbers there, on open pages at once, and opens the panel elsewhere by one click', async () => {
    await at.extension.withdrawSites();
    await at.browser.openTab(elsewhere(at.pages.addressOf('secretome-asma')));
    await at.extension.giveSite('http://localhost/*');
    await counts('5');
    await at.browser.goto(elsewhere(at.pages.addressOf('intermittent-fasting')));
    await counts('11');
    await at.open('no-references');
    const panel = await at.openPanel();
    await shows(panel, 'A slow walk');
    await counts('0');
  });
});
