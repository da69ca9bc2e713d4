import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { citedPages, LIST_STYLE, ONE_STYLE } from '../expected-citations';
import { clipboard } from './clipboard';
import { button, card, chooseStyle, section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('citations of whole pages', (at) => {
  /** The plain text that a click brings into the clipboard. */
  const copied = async (click: () => Promise<void>): Promise<string> => {
    await at.browser.run(EMPTY_CLIPBOARD, [], true);
    await click();
    const text = () => clipboard(at.browser, 'text/plain');
    await poll('something in the clipboard', async () => (await text()) !== '');
    return text();
  };

  test.each(citedPages())(
    'of $name are those that are made without a browser',
    async ({ name, expected }) => {
      const wanted = await expected();
      await at.open(name);
      const panel = await at.openPanel();
      // Names of buttons go to the sidebar as ASCII, and titles too.
      await shows(panel, wanted.title);
      const copyAll = section(en.allReferences) + button(en.copyAll);
      const one = (label: string) => `${card(wanted.number)}//button[starts-with(@aria-label, "${label}")]`;

      await chooseStyle(panel, LIST_STYLE.label);
      expect(await copied(() => panel.click(copyAll))).toBe(wanted.list);
      await panel.click(one(en.styleChooser));
      expect(await copied(() => panel.click(one(en.copyInText.split(',')[0] ?? '')))).toBe(wanted.inText);
      await chooseStyle(panel, ONE_STYLE.label);
      expect(await copied(() => panel.click(card(wanted.number) + button(en.copy)))).toBe(wanted.one);
      await chooseStyle(panel, 'BibTeX');
      expect(await copied(() => panel.click(copyAll))).toBe(wanted.bibtex);
    },
  );
});

const EMPTY_CLIPBOARD = `Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);`;
