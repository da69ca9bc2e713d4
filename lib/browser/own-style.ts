import { browser } from 'wxt/browser';
import { type OwnStyle, ownStyleSchema } from '../citation/own-style';
import { isInPrivateWindow } from './private-window';

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

/** Keeps it on this machine; not in a private window, nor where there is no room. Never rejects. */
export async function saveOwnStyle(own: OwnStyle): Promise<void> {
  if (await isInPrivateWindow()) return;
  const refused = (error: unknown) => console.debug('The style could not be kept:', error);
  await browser.storage.local.set({ [KEY]: own }).catch(refused);
}
