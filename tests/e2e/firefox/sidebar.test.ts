import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { ROOT } from '../../house/source-files';
import { pageFixture } from '../../pages/expected';
import { findBrowser } from '../browsers/find-browser';
import { type FirefoxBrowser, launchFirefox } from '../browsers/firefox';
import { poll } from '../browsers/poll';
import { type Network, startNetwork } from '../stand-in/network';
import { type PageServer, servePages } from '../stand-in/pages';
import { clipboard } from './clipboard';

const executable = findBrowser('firefox');
const skipped = executable ? '' : ' (skipped: no Firefox on this machine)';

/** The sidebar's page is opened as a tab, for clicks from outside do not land in the sidebar itself. */
describe.skipIf(executable === null)(`the sidebar, in Firefox${skipped}`, () => {
  let browser: FirefoxBrowser;
  let network: Network;
  let pages: PageServer;
  const { expected } = pageFixture('secretome-asma');
  const text = async () => String(await browser.run('return document.body.innerText'));
  const textHas = (words: string) => poll(words, async () => (await text()).includes(words));
  const click = (number: number, words: string) =>
    browser.click(`//*[@id="reference-${number}"]//button[normalize-space()="${words}"]`);

  beforeAll(async () => {
    [network, pages] = await Promise.all([startNetwork(), servePages()]);
    const extension = join(ROOT, '.output/firefox-mv3');
    const preferences = network.firefoxPreferences;
    browser = await launchFirefox({ executable: executable ?? '', extension, preferences });
    await browser.goto(pages.addressOf('secretome-asma'));
    await browser.openTab(browser.addressOf('sidepanel.html'));
    await textHas(expected.title ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    network?.close();
    pages?.close();
  });

  test('opens beside the page', async () => {
    const body = `const [id] = [...SidebarController.sidebars.keys()].filter((key) => key.endsWith('-sidebar-action'));
      await SidebarController.show(id);
      return SidebarController.isOpen && SidebarController.currentID === id;`;
    expect(await browser.run(body, [], true)).toBe(true);
  });

  test('reads the page, and sends nothing for it', async () => {
    const shown = await text();
    const printed = (expected.dois ?? []).map((_, index) => `Reference ${index + 1}`);
    for (const words of [...(expected.benefits ?? []), ...(expected.headings ?? []), ...printed]) {
      expect(shown).toContain(words);
    }
    expect({ answered: network.answered, refused: network.refused() }).toEqual({ answered: [], refused: [] });
  });

  test('looks a reference up', async () => {
    await click(2, en.lookUp);
    await textHas('Qi-Hang Chen');
    expect(network.answered).toHaveLength(1);
  });

  test('copies a citation, rich and plain', async () => {
    await click(3, en.copy);
    await textHas(en.copiedPrinted.replace('{style}', 'APA 7'));
    expect(await clipboard(browser, 'text/plain')).toMatch(/^Harrell, C\. R\., .*Cells, 8\(12\), 1605\./u);
    expect(await clipboard(browser, 'text/html')).toContain('<i>Cells</i>');
  });
});
