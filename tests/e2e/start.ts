import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../house/source-files';
import { type ExtensionBrowser, launchChromium } from './browsers/chromium';
import { servePages } from './stand-in/pages';
import { build } from './start/build';
import { readyBrowser } from './start/ready-browser';
import { shownWhenRead } from './start/shown-when-read';
import { pictureSideBySide } from './start/side-by-side';

/** What `npm start` does: builds the extension and opens an example article with the panel beside it. */
const EXAMPLE = 'secretome-asma';

const { values: options } = parseArgs({
  options: {
    /** Folder below tests/pages of the article to open. */
    page: { type: 'string', default: EXAMPLE },
    /** Where the picture goes when there is no display. */
    picture: { type: 'string', default: resolve(ROOT, '.output/start.png') },
    /** As if there were no display. */
    headless: { type: 'boolean', default: false },
  },
});

async function start(): Promise<number> {
  console.log('1/3 Looking for a browser');
  const executable = readyBrowser();
  if (executable === null) return 1;
  console.log('2/3 Building the extension');
  const extension = build();
  if (extension === null) return 1;
  const headless = options.headless || !hasDisplay();
  console.log(`3/3 Opening the example in ${executable}${headless ? ' (no display: headless)' : ''}`);
  const pages = await servePages();
  const browser = await launchChromium({ executable, extension, headless });
  try {
    const address = pages.addressOf(options.page);
    await (headless ? showAsText(browser, address) : showInWindow(browser, address));
  } finally {
    await browser.close();
    pages.close();
  }
  return 0;
}

async function openBoth(browser: ExtensionBrowser, address: string) {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address);
  await page.bringToFront();
  await browser.clickIcon(page);
  return { page, panel: await browser.sidePanel() };
}

async function showInWindow(browser: ExtensionBrowser, address: string): Promise<void> {
  await openBoth(browser, address);
  console.log(`The article is at ${address}; the panel is beside it. Close the window to end.`);
  await new Promise((closed) => browser.context.on('close', closed));
}

async function showAsText(browser: ExtensionBrowser, address: string): Promise<void> {
  const { page, panel } = await openBoth(browser, address);
  console.log(`\n${await shownWhenRead(panel)}\n`);
  writeFileSync(options.picture, await pictureSideBySide(browser.context, page, panel));
  const fromHere = relative(process.cwd(), options.picture);
  console.log(`Picture of page and panel: ${fromHere.startsWith('..') ? options.picture : fromHere}`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

process.exitCode = await start();
