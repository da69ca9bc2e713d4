import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, lookUp, section, shows } from './panel';
import { describeInChromium, type Surroundings } from './with-chromium';

const HARRELL = 'Harrell, C. R., Jovicic, N.';

/**
 * What the browser tells the worker when the menu's item is clicked: no driver reaches the menu itself, which is none of
 * the page's. All after it is real, but that the click would also have opened the panel.
 */
async function choose(
  at: Surroundings,
  page: Page,
  item: 'selection' | 'link',
  given: object,
): Promise<void> {
  const clicked = {
    menuItemId: `look-up-${item}`,
    editable: false,
    pageUrl: page.url(),
    frameId: 0,
    ...given,
  };
  const script = `(async () => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())});
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, tab);
  })()`;
  await (await at.browser.worker()).evaluate(script);
}

/** Selects the block of the page that holds these words, as a reader does, and gives what is selected. */
function select(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    const block = [...document.querySelectorAll('li, p')]
      .filter((one) => one.textContent.includes(wanted))
      .at(-1);
    if (block) getSelection()?.selectAllChildren(block);
    return String(getSelection());
  }, words);
}

describeInChromium('what is chosen on a page', (at) => {
  test('is looked up in the panel, with the same card, verdict and copy', async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');
    await choose(at, page, 'selection', { selectionText: await select(page, HARRELL) });
    const asked = section(panel, en.asked);
    await asked.getByText(HARRELL).waitFor();
    // Nobody has used a look-up in this browser: it is said what one sends, and nothing is sent.
    await asked.getByText('api.crossref.org').waitFor();
    expect(at.network.answered).toEqual([]);

    await asked.getByRole('button', { name: en.lookUp, exact: true }).click();
    await asked.getByText(en.doiMatches).waitFor();
    await asked.getByRole('button', { name: en.copy, exact: true }).click();
    await panel.getByText('Copied as APA 7').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(/^Harrell, C\. R\.,.*Cells/u);

    await asked.getByRole('button', { name: en.close }).click();
    await expect.poll(() => asked.count()).toBe(0);
    expect(at.network.refused()).toEqual([]);
  });

  test('is looked up at once by who has used a look-up before, from the address of a link as well', async () => {
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');
    await lookUp(panel, 1);
    await card(panel, 1).getByText(en.registered).waitFor();
    await choose(at, page, 'link', {
      linkUrl: 'https://doi.org/10.3390/cells8121605',
      selectionText: 'here',
    });
    await section(panel, en.asked).getByText(en.registered).waitFor();
  });
});
