import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchChromium } from '../e2e/browsers/chromium';
import { findBrowser, HOW_TO_GET } from '../e2e/browsers/find-browser';
import { BUILT } from './built';
import { longArticle } from './long-article';

export interface Extended {
  browser: ExtensionBrowser;
  /** Address of an article with this many references. */
  addressOf: (count: number) => string;
  /** Opens an article in the foreground, and the panel beside it. */
  openPanel: (count: number) => Promise<{ page: Page; panel: Page }>;
}

/** A Chromium with the built extension and a server of long articles, both closed when `use` is done. */
export async function withExtension<Result>(use: (extended: Extended) => Promise<Result>): Promise<Result> {
  const server = createServer((request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(longArticle(Number(/\d+/u.exec(request.url ?? '')?.[0] ?? 0))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const addressOf = (count: number) => `http://127.0.0.1:${port}/${count}`;
  const browser = await launchChromium({
    executable: chromiumHere(),
    extension: BUILT,
    language: 'en-US',
  });
  try {
    const openPanel = async (count: number) => {
      const page = await browser.context.newPage();
      await page.goto(addressOf(count));
      await page.bringToFront();
      await browser.clickIcon(page);
      return { page, panel: await browser.sidePanel() };
    };
    return await use({ browser, addressOf, openPanel });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The path of a Chromium; throws how to get one where there is none. */
export function chromiumHere(): string {
  const executable = findBrowser('chromium');
  if (executable === null) throw new Error(HOW_TO_GET.chromium[process.platform] ?? 'Chromium is not here.');
  return executable;
}
