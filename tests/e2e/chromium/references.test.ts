import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { copiedBy } from './clipboard';
import { card, chooseStyle, lookUp, shows } from './panel';
import { describeInChromium } from './with-chromium';

const TITLE = 'Secretome untuk Asma';

describeInChromium('a reference', (at) => {
  let panel: Page;
  beforeAll(async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    panel = await at.openPanel(await at.open('secretome-asma'));
    await shows(panel, TITLE);
  });
  /** A panel that has looked nothing up, and remembers no answer. */
  const fresh = async () => {
    await panel.evaluate('chrome.storage.local.clear()');
    await panel.reload();
    await shows(panel, TITLE);
  };

  test('opens its DOI in a new tab', async () => {
    const opened = at.browser.context.waitForEvent('page');
    await card(panel, 3).getByRole('link', { name: en.open }).click();
    const tab = await opened;
    await tab.waitForURL('https://doi.org/10.3390/cells8121605');
    await tab.close();
  });

  test('is looked up at Crossref and Europe PMC, with one request to each', async () => {
    await fresh();
    at.network.forget();
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.doiMatches).waitFor();
    const shown = await card(panel, 2).innerText();
    for (const fact of [
      'Asthma and stem cell therapy',
      'Qi-Hang Chen',
      'World Journal of Stem Cells',
      '2025',
      'Crossref',
      en.typeReview,
    ])
      expect(shown).toContain(fact);
    expect(at.network.answered.sort()).toEqual([
      expect.stringMatching(/^GET https:\/\/api\.crossref\.org\/works.*10\.4252(?:%2F|\/)wjsc/u),
      'POST https://www.ebi.ac.uk/europepmc/webservices/rest/searchPOST',
    ]);
    expect(at.network.refused()).toEqual([]);
  });

  test('is found among the others by its marks and by its place in an order', async () => {
    await fresh();
    const shown = () => panel.locator('.card').evaluateAll((cards) => cards.map(({ id }) => id));
    const ids = (...numbers: number[]) => numbers.map((number) => `reference-${number}`);
    const press = (mark: string) => panel.locator('.marks').getByRole('button', { name: mark }).click();
    const sort = (label: string) => panel.getByLabel(en.order).selectOption({ label });
    await press(en.filterNeverMentioned);
    await expect.poll(shown).toEqual(ids(1, 2, 3, 4));
    await sort(en.orderNewest);
    await expect.poll(shown).toEqual(ids(2, 4, 1, 3));
    await press(en.filterNeverMentioned);
    await expect.poll(shown).toEqual(ids(2, 5, 4, 1, 3));
    await lookUp(panel, 3);
    await press(en.filterLookedUp);
    await expect.poll(shown).toEqual(ids(3));
    await press(en.filterLookedUp);
    await sort(en.orderMentions);
    await expect.poll(shown).toEqual(ids(5, 1, 2, 3, 4));
  });

  describe('is copied', () => {
    test('as printed, in rich and plain text at once', async () => {
      await fresh();
      await chooseStyle(panel, 'APA 7');
      const { html, plain } = await copy(panel, 3);
      expect(plain).toMatch(/^Harrell, C\. R\., .*\(2019\)\. Mesenchymal stem cell.*Cells, 8\(12\), 1605\./u);
      expect(html).toContain('<i>Cells</i>');
      await panel.getByText(en.copiedPrinted.replace('{style}', 'APA 7')).waitFor();
    });
    test('as registered after a look-up', async () => {
      await fresh();
      await lookUp(panel, 3);
      await card(panel, 3).getByText(en.doiMatches).waitFor();
      const { html, plain } = await copy(panel, 3);
      expect(plain).toContain('Volarevic, V.');
      expect(html).toMatch(/<i>Cells<\/i>, <i>8<\/i>\(12\)/u);
      const said = en.copiedRegistered.replace('{style}', 'APA 7').replace('{source}', 'Crossref');
      await panel.getByText(said).waitFor();
    });
    test.each([
      ['Vancouver (NLM)', /^(?:1\. )?Harrell CR, .*Cells.*2019.*8\(12\):1605/u],
      ['BibTeX', /^@article\{.*author = \{?.*Harrell.*doi = \{?10\.3390\/cells8121605/isu],
    ])('as %s', async (style, wanted) => {
      await chooseStyle(panel, style);
      expect((await copy(panel, 3)).plain).toMatch(wanted);
    });
  });
});

/** Clicks Copy on a reference and reads the clipboard back. */
const copy = (panel: Page, number: number) =>
  copiedBy(panel, () => card(panel, number).getByRole('button', { name: en.copy, exact: true }).click());
