import { browser } from 'wxt/browser';
import { type OwnStyle, ownStyleSchema } from '../citation/own-style';

const KEY = 'ownStyle';

/** The style that the reader took from a file; null where there is none, or it was damaged. Never rejects. */
export async function loadOwnStyle(): Promise<OwnStyle | null> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return ownStyleSchema.safeParse(stored[KEY]).data ?? null;
  } catch (error) {
    // A storage that cannot be read, or a style that is nested deeper than the call stack.
    console.debug('The own style is lost:', error);
    return null;
  }
}

export async function saveOwnStyle(own: OwnStyle): Promise<void> {
  await browser.storage.local.set({ [KEY]: own });
}
