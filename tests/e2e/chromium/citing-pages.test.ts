import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { citedPages, LIST_STYLE, ONE_STYLE } from '../expected-citations';
import { copiedBy } from './clipboard';
import { card, chooseStyle, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('citations of whole pages', (at) => {
  beforeAll(() => at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test.each(citedPages())(
    'of $name are those that are made without a browser',
    async ({ name, expected }) => {
      const wanted = await expected();
      const page = await at.open(name);
      const panel = await at.openPanel(page);
      await shows(panel, wanted.title);
      const copyAll = () =>
        section(panel, en.allReferences).getByRole('button', { name: en.copyAll, exact: true });
      const plain = async (click: () => Promise<void>) => (await copiedBy(panel, click)).plain;
      const one = (button: string) =>
        card(panel, wanted.number).getByRole('button', { name: button, exact: true });

      await chooseStyle(panel, LIST_STYLE.label);
      expect(await plain(() => copyAll().click())).toBe(wanted.list);
      await one(en.styleChooser).click();
      expect(await plain(() => one(en.copyInText).click())).toBe(wanted.inText);
      await chooseStyle(panel, ONE_STYLE.label);
      expect(await plain(() => one(en.copy).click())).toBe(wanted.one);
      await chooseStyle(panel, 'BibTeX');
      expect(await plain(() => copyAll().click())).toBe(wanted.bibtex);
      await page.close();
    },
  );
});
