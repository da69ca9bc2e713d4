import { test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { shows } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('a reader who gives access by click alone', (at) => {
  test('is told so, and clicks the icon to have the page read', async () => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await at.extension.withdrawSites();
    await at.open('intermittent-fasting');
    await panel.says(en.noAccess);
    await at.extension.clickIcon();
    await shows(panel, 'Intermittent fasting');
  });
});
