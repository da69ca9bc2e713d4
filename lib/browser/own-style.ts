import { browser } from 'wxt/browser';
import { type OwnStyle, ownStyleSchema } from '../citation/own-style';

const KEY = 'ownStyle';

/** The style that the reader took from a file; null where there is none, or it was damaged. */
export async function loadOwnStyle(): Promise<OwnStyle | null> {
  const stored = await browser.storage.local.get(KEY);
  return ownStyleSchema.safeParse(stored[KEY]).data ?? null;
}

export async function saveOwnStyle(own: OwnStyle): Promise<void> {
  await browser.storage.local.set({ [KEY]: own });
}
