import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { clipboard } from './clipboard';
import { button, card, choose, chooseStyle, countOf, lookUp, says, shows, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

const TITLE = 'Secretome untuk Asma';

describeInFirefox('a reference', (at) => {
  let panel: Sidebar;
  let article: string;
  beforeAll(async () => {
    article = await at.open('secretome-asma');
    panel = await at.openPanel();
    await shows(panel, TITLE);
  });
  /** A panel that has looked nothing up, and remembers no answer. */
  const fresh = async () => {
    if ((await countOf(panel, button(en.clearAnswers))) > 0) {
      await panel.click(button(en.clearAnswers));
      await poll('no answers', async () => (await countOf(panel, button(en.clearAnswers))) === 0);
    }
    await panel.reload();
    await shows(panel, TITLE);
  };

  test('opens its DOI in a new tab', async () => {
    await panel.click(`${card(3)}//div[@class="actions"]//a`);
    const front = 'return gBrowser.selectedBrowser.currentURI.spec;';
    const address = 'https://doi.org/10.3390/cells8121605';
    await poll('the tab of the DOI', async () => (await at.browser.run(front, [], true)) === address);
    await at.browser.switchTo(article);
    await shows(panel, TITLE);
  });

  test('is looked up at Crossref and Europe PMC, with one request to each', async () => {
    await fresh();
    at.network.forget();
    await lookUp(panel, 2);
    await says(panel, card(2), en.doiMatches);
    const shown = await textOf(panel, card(2));
    for (const fact of [
      'Asthma and stem cell therapy',
      'Qi-Hang Chen',
      'World Journal of Stem Cells',
      '2025',
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
    const lists = async (...numbers: number[]) => {
      const ids = numbers.map((number) => `reference-${number}`).join();
      const body = `return [...document.querySelectorAll('.card')].map((card) => card.id).join();`;
      await poll(ids, async () => (await panel.run(body)) === ids);
    };
    const press = (mark: string) =>
      panel.click(`//*[@class="marks"]//button[starts-with(normalize-space(), "${mark}")]`);
    await press(en.filterNeverMentioned);
    await lists(1, 2, 3, 4);
    await choose(panel, en.orderNewest);
    await lists(2, 4, 1, 3);
    await press(en.filterNeverMentioned);
    await lists(2, 5, 4, 1, 3);
    await lookUp(panel, 3);
    await press(en.filterLookedUp);
    await lists(3);
    await press(en.filterLookedUp);
    await choose(panel, en.orderMentions);
    await lists(5, 1, 2, 3, 4);
  });

  describe('is copied', () => {
    test('as printed, in rich and plain text at once', async () => {
      await fresh();
      await chooseStyle(panel, 'APA 7');
      await panel.click(card(3) + button(en.copy));
      await panel.says(en.copiedPrinted.replace('{style}', 'APA 7'));
      expect(await clipboard(at.browser, 'text/plain')).toMatch(
        /^Harrell, C\. R\., .*\(2019\)\. Mesenchymal stem cell.*Cells, 8\(12\), 1605\./u,
      );
      expect(await clipboard(at.browser, 'text/html')).toContain('<i>Cells</i>');
    });
    test('as registered after a look-up', async () => {
      await fresh();
      await lookUp(panel, 3);
      await says(panel, card(3), en.doiMatches);
      await panel.click(card(3) + button(en.copy));
      await panel.says(en.copiedRegistered.replace('{style}', 'APA 7').replace('{source}', 'Crossref'));
      expect(await clipboard(at.browser, 'text/plain')).toContain('Volarevic, V.');
      expect(await clipboard(at.browser, 'text/html')).toMatch(/<i>Cells<\/i>, <i>8<\/i>\(12\)/u);
    });
    test.each([
      ['Vancouver (NLM)', /^(?:1\. )?Harrell CR, .*Cells.*2019.*8\(12\):1605/u],
      ['BibTeX', /^@article\{.*author = \{?.*Harrell.*doi = \{?10\.3390\/cells8121605/isu],
    ])('as %s', async (style, wanted) => {
      await chooseStyle(panel, style);
      await panel.click(card(3) + button(en.copy));
      await poll(style, async () => wanted.test(await clipboard(at.browser, 'text/plain')));
    });
  });
});
