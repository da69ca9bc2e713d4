import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find-browser';
import { ROOT } from '../house/source-files';

/**
 * Makes the icons from their drawings: `npx tsx tests/pictures/make-icons.ts`. The smallest has a drawing of its own,
 * and Chrome's store wants room around the largest: 96 of its 128 pixels are picture.
 */
const ICON = 'lib/static/icon/sumber.svg';
const ICONS = [
  { size: 16, drawing: 'tests/pictures/icon-16.svg', room: 0 },
  { size: 24, drawing: ICON, room: 0 },
  { size: 32, drawing: ICON, room: 0 },
  { size: 48, drawing: ICON, room: 0 },
  { size: 64, drawing: ICON, room: 0 },
  { size: 96, drawing: ICON, room: 0 },
  { size: 128, drawing: ICON, room: 16 },
];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('no Chromium on this machine');
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
const page = await browser.newPage();
for (const { size, drawing, room } of ICONS) {
  const source = readFileSync(join(ROOT, drawing)).toString('base64');
  const width = size - 2 * room;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:${room}px"><img style="display:block" width="${width}" src="data:image/svg+xml;base64,${source}">`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(ROOT, `lib/static/icon/${size}.png`), picture);
}
await browser.close();
