import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, lookUp, section, shows } from './panel';
import { describeInChromium, type Surroundings } from './with-chromium';

const HARRELL =
  'Harrell CR, Jovicic N, Djonov V, Arsenijevic N, Volarevic V. Mesenchymal Stem Cell-Derived Exosomes and Other Extracellular Vesicles as New Remedies in the Therapy of Inflammatory Diseases. Cells. 2019;8(12):1605. doi:10.3390/cells8121605';

/** What the worker does when the menu's item is clicked; no driver reaches the menu itself. */
async function choose(at: Surroundings, page: Page, text: string): Promise<void> {
  const script = `(async () => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())});
    await chrome.storage.session.set({ asked: { text: ${JSON.stringify(text)}, windowId: tab.windowId, at: Date.now() } });
  })()`;
  await (await at.browser.worker()).evaluate(script);
}

describeInChromium('what is chosen on a page', (at) => {
  test('is looked up in the panel, with the same card, verdict and copy', async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await at.open('no-references');
    const panel = await at.openPanel(page);
    await shows(panel, 'A slow walk');
    await choose(at, page, HARRELL);
    const asked = section(panel, en.asked);
    await asked.getByText('Harrell CR, Jovicic N').waitFor();
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
    await choose(at, page, 'https://doi.org/10.3390/cells8121605');
    await section(panel, en.asked).getByText(en.registered).waitFor();
  });
});
