import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { ROOT } from '../../house/source-files';
import { type ExtensionBrowser, launchChromium } from '../browsers/chromium';
import { findBrowser } from '../browsers/find-browser';
import { type Network, startNetwork } from '../stand-in/network';
import { type PageServer, servePages } from '../stand-in/pages';

/** What a test has at hand. The browser is one for all tests of a file; tabs are its own. */
export interface Surroundings {
  browser: ExtensionBrowser;
  network: Network;
  pages: PageServer;
  /** Opens a fixture in a tab of its own, beside those of earlier tests. */
  open: (name: string) => Promise<Page>;
  /** Clicks the icon on the tab and gives the side panel, which may be open already. */
  openPanel: (page: Page) => Promise<Page>;
}

/** What a block of tests wants otherwise of its browser. */
interface How {
  goesBack?: boolean;
}

/** A block of tests in one real Chromium; skipped, and said to be, where there is none. */
export function describeInChromium(
  subject: string,
  tests: (surroundings: Surroundings) => void,
  how: How = {},
): void {
  const executable = findBrowser('chromium');
  const title = `${subject}, in Chromium${executable ? '' : ' (skipped: no Chromium on this machine)'}`;
  describe.skipIf(executable === null)(title, () => {
    const surroundings = {} as Surroundings;
    beforeAll(async () => void Object.assign(surroundings, await start(executable ?? '', how)));
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

async function start(executable: string, how: How): Promise<Surroundings> {
  const [network, pages] = await Promise.all([startNetwork(), servePages()]);
  const browser = await launchChromium({
    executable,
    extension: join(ROOT, '.output/chrome-mv3'),
    language: 'en-US',
    args: network.chromiumArguments,
    ...how,
  });
  return {
    browser,
    network,
    pages,
    open: async (name) => {
      const page = await browser.context.newPage();
      await page.goto(pages.addressOf(name));
      await page.bringToFront();
      return page;
    },
    openPanel: async (page) => {
      await browser.clickIcon(page);
      return browser.sidePanel();
    },
  };
}
