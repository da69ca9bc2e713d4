import { test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { shows } from './panel';
import { describeInFirefox } from './with-firefox';

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
