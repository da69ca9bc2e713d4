import type { Page } from 'playwright-core';

/** What the panel says of a page, as text; waits until the page is read. */
export async function shownWhenRead(panel: Page): Promise<string> {
  await panel.locator('main h1').waitFor();
  await panel.locator('.reading').waitFor({ state: 'detached' });
  return panel.locator('body').innerText();
}
