import { test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('a page that cannot be read', (at) => {
  test.each([
    ['of the browser', () => 'chrome://version', en.browserPage],
    ['that is a PDF', () => at.pages.addressOf('document.pdf'), en.pdf],
    ['that is empty', () => 'about:blank', en.browserPage],
  ])('%s is told in a sentence, and left for an article', async (_, address, sentence) => {
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');
    await page.goto(address());
    await panel.getByText(sentence).waitFor();
    await page.goto(at.pages.addressOf('no-references'));
    await shows(panel, 'A slow walk');
  });
});
