import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium';
import { findBrowser } from '../e2e/browsers/find-browser';
import { startNetwork } from '../e2e/stand-in/network';
import { servePages } from '../e2e/stand-in/pages';
import { ROOT } from '../house/source-files';
import { frameOf, logo, tileOf } from './frame';
import { SHOTS, type Shot } from './shots';

/** Makes the pictures for the stores from the built extension: `npm run build && npx tsx tests/stores/make-pictures.ts`. */
const FOLDER = join(ROOT, 'tests/stores/pictures');
const PANEL_WIDTH = 420;
const PAGE_WIDTH = 1200 - PANEL_WIDTH - 1;
const HEIGHT = 712;
/** A smooth scroll is over by then, and the mark not yet gone; in milliseconds. */
const SCROLLED = 1500;

const WORDS = 'What an article says, what it promises, and which studies it cites';
/** Chrome's two tiles, and the logo that Edge wants. */
const TILES = [
  { name: 'tile-440x280', width: 440, height: 280, html: tileOf(440, 280, WORDS) },
  { name: 'marquee-1400x560', width: 1400, height: 560, html: tileOf(1400, 560, WORDS) },
  { name: 'logo-300x300', width: 300, height: 300, html: logo(300) },
];

const executable = findBrowser('chromium');
if (executable === null) throw new Error('no Chromium on this machine');
const [network, pages] = await Promise.all([startNetwork(), servePages()]);

async function picture(
  context: BrowserContext,
  html: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const frame = await context.newPage();
  await frame.setViewportSize({ width, height });
  await frame.setContent(html);
  const png = await frame.screenshot();
  await frame.close();
  return png;
}

function save(name: string, png: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), png);
  console.log(name);
}

async function take(shot: Shot): Promise<void> {
  const browser = await launchChromium({
    executable: executable ?? '',
    extension: join(ROOT, '.output/chrome-mv3'),
    language: shot.language ?? 'en-US',
    args: [...network.chromiumArguments, ...(shot.dark ? ['--force-dark-mode'] : [])],
  });
  try {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.context.newPage();
    await page.goto(pages.addressOf(shot.article));
    await page.bringToFront();
    await browser.clickIcon(page);
    const panel = await browser.sidePanel();
    await page.setViewportSize({ width: PAGE_WIDTH, height: HEIGHT });
    await panel.setViewportSize({ width: PANEL_WIDTH, height: HEIGHT });
    if (shot.dark) await panel.emulateMedia({ colorScheme: 'dark' });
    await panel.getByRole('heading', { level: 1 }).waitFor();
    await shot.show(panel);
    await page.waitForTimeout(SCROLLED);
    const html = frameOf(shot.caption, await page.screenshot(), await panel.screenshot());
    save(shot.name, await picture(browser.context, html, 1280, 800));
  } finally {
    await browser.close();
  }
}

for (const shot of SHOTS) await take(shot);
const browser = await launchChromium({ executable, extension: join(ROOT, '.output/chrome-mv3') });
for (const { name, width, height, html } of TILES)
  save(name, await picture(browser.context, html, width, height));
await browser.close();
network.close();
pages.close();
