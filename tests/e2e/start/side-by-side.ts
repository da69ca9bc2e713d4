import type { BrowserContext, Page } from 'playwright-core';

const HEIGHT = 720;
const PAGE_WIDTH = 780;
const PANEL_WIDTH = 440;
/** A smooth scroll is over by then, and the mark not yet gone; in milliseconds. */
const SCROLLED = 1500;

/**
 * A picture of the page with the panel beside it, as PNG, after a click on a passage, so that its mark is seen. No
 * screenshot shows both, for the panel is no part of the page: they are put beside each other on a page of their own.
 */
export async function pictureSideBySide(context: BrowserContext, page: Page, panel: Page): Promise<Buffer> {
  await page.setViewportSize({ width: PAGE_WIDTH, height: HEIGHT });
  await panel.setViewportSize({ width: PANEL_WIDTH, height: HEIGHT });
  await clickPassage(panel);
  await page.waitForTimeout(SCROLLED);
  const pictures = [await pictureOf(page), await pictureOf(panel)];
  const frame = await context.newPage();
  await frame.setViewportSize({ width: PAGE_WIDTH + PANEL_WIDTH + 1, height: HEIGHT });
  const images = pictures.map((source) => `<img src="${source}">`).join('');
  await frame.setContent(`<body style="margin:0;display:flex;gap:1px;background:#888">${images}`);
  const together = await frame.screenshot();
  await frame.close();
  return together;
}

/** The first benefit, once the article is read; on a page without any, nothing. */
async function clickPassage(panel: Page): Promise<void> {
  await panel.locator('.section').first().waitFor();
  const passage = panel.locator('#benefits .passage').first();
  if ((await passage.count()) > 0) await passage.click();
}

async function pictureOf(page: Page): Promise<string> {
  const png = await page.screenshot();
  return `data:image/png;base64,${png.toString('base64')}`;
}
