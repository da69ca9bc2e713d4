import type { BrowserContext, Page } from 'playwright-core';

const HEIGHT = 900;
const PAGE_WIDTH = 860;
const PANEL_WIDTH = 440;

/**
 * A picture of the page with the panel beside it, as PNG. No screenshot shows both, for the panel is no part of the
 * page; so both pictures are put beside each other on a page of their own.
 */
export async function pictureSideBySide(context: BrowserContext, page: Page, panel: Page): Promise<Buffer> {
  const pictures = [await picture(page, PAGE_WIDTH), await picture(panel, PANEL_WIDTH)];
  const frame = await context.newPage();
  await frame.setViewportSize({ width: PAGE_WIDTH + PANEL_WIDTH + 1, height: HEIGHT });
  await frame.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#888">${pictures.map((source) => `<img src="${source}">`).join('')}`,
  );
  const together = await frame.screenshot();
  await frame.close();
  return together;
}

async function picture(page: Page, width: number): Promise<string> {
  await page.setViewportSize({ width, height: HEIGHT });
  const png = await page.screenshot();
  return `data:image/png;base64,${png.toString('base64')}`;
}
