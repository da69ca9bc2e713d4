import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { ROOT } from '../../house/source-files';
import { findBrowser } from '../browsers/find-browser';
import { type FirefoxBrowser, type FirefoxPreferences, launchFirefox } from '../browsers/firefox';
import { extensionIn, type FirefoxExtension } from '../browsers/firefox-extension';
import { type Sidebar, sidebarOf } from '../browsers/firefox-sidebar';
import { type Network, startNetwork } from '../stand-in/network';
import { type PageServer, servePages } from '../stand-in/pages';

/** What a test has at hand. The browser is one for all tests of a file; tabs are its own. */
export interface Surroundings {
  browser: FirefoxBrowser;
  extension: FirefoxExtension;
  network: Network;
  pages: PageServer;
  /** Opens a fixture in a tab of its own, beside those of earlier tests; resolves to its handle. */
  open: (name: string) => Promise<string>;
  /** Clicks the icon on the tab in front and gives the real sidebar, which may be open already. */
  openPanel: () => Promise<Sidebar>;
}

/** A reader who says yes to whatever Firefox asks for the extension. */
export const READER_ALLOWS: FirefoxPreferences = { 'extensions.webextOptionalPermissionPrompts': false };

/** A block of tests in one real Firefox; skipped, and said to be, where there is none. */
export function describeInFirefox(
  subject: string,
  tests: (surroundings: Surroundings) => void,
  preferences: FirefoxPreferences = READER_ALLOWS,
): void {
  const executable = findBrowser('firefox');
  const title = `${subject}, in Firefox${executable ? '' : ' (skipped: no Firefox on this machine)'}`;
  describe.skipIf(executable === null)(title, () => {
    const surroundings = {} as Surroundings;
    beforeAll(async () => void Object.assign(surroundings, await start(executable ?? '', preferences)));
    beforeEach(() => {
      surroundings.network.mood = 'well';
      surroundings.network.moods = {};
    });
    afterAll(async () => {
      await surroundings.browser?.close();
      surroundings.network?.close();
      surroundings.pages?.close();
    });
    tests(surroundings);
  });
}

async function start(executable: string, preferences: FirefoxPreferences): Promise<Surroundings> {
  const [network, pages] = await Promise.all([startNetwork(), servePages()]);
  const browser = await launchFirefox({
    executable,
    extension: join(ROOT, '.output/firefox-mv3'),
    preferences: { ...network.firefoxPreferences, ...preferences },
  });
  const extension = extensionIn(browser);
  return {
    browser,
    extension,
    network,
    pages,
    open: (name) => browser.openTab(pages.addressOf(name)),
    openPanel: async () => {
      await extension.clickIcon();
      return sidebarOf(browser);
    },
  };
}
