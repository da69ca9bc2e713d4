import { test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { shows } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('a page that cannot be read', (at) => {
  test.each([
    ['of the browser', () => 'about:license', en.browserPage],
    ['that is a PDF', () => at.pages.addressOf('document.pdf'), en.pdf],
    ['that is empty', () => 'about:blank', en.browserPage],
  ])('%s is told in a sentence, and left for an article', async (_, address, sentence) => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await at.browser.goto(address());
    await panel.says(sentence);
    await at.browser.goto(at.pages.addressOf('no-references'));
    await shows(panel, 'A slow walk');
  });
});
