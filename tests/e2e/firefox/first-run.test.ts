import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { sidebarOf } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { button, card, countOf, section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const MARKED = `return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join('');`;
const SPEC = 'return gBrowser.selectedBrowser.currentURI.spec;';

describeInFirefox('the first page', (at) => {
  test('leads to an example article, which is read and marked like any other, and sends nothing', async () => {
    await at.browser.openTab(at.browser.addressOf('welcome.html'));
    await poll('the button', () => at.browser.run(`return document.querySelector('button') !== null;`));
    await at.browser.click(button(en.welcomeExample));
    const example = at.browser.addressOf('example/en.html');
    await poll('the example', async () => (await at.browser.run(SPEC, [], true)) === example);
    const panel = sidebarOf(at.browser);
    await shows(panel, 'Intermittent fasting');
    await poll('all references', async () => (await countOf(panel, card(11))) === 1);
    await panel.click(`(${section(en.benefits)}//button)[1]`);
    await at.browser.switchToAddress(example);
    await poll('the mark', async () => String(await at.browser.run(MARKED)).startsWith('Weight loss'));
    expect({ answered: at.network.answered, refused: at.network.refused() }).toEqual({
      answered: [],
      refused: [],
    });
  });
});
