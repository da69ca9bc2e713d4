import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Copied {
  html: string;
  plain: string;
}

const MARKER = 'nothing was copied';

/** What a click puts into the clipboard, in both flavours; '' for one that it has not. */
export async function copiedBy(panel: Page, click: () => Promise<void>): Promise<Copied> {
  await panel.evaluate((marker) => navigator.clipboard.writeText(marker), MARKER);
  await click();
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).not.toBe(MARKER);
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
}
