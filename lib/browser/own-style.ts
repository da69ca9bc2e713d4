import { browser } from 'wxt/browser';
import { type OwnStyle, ownStyleSchema } from '../citation/own-style';
import type { Keeping } from '../panel/keeping';
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

/** Keeps it on this machine, or tells why not: a private window, no room, a policy. Never rejects. */
export async function saveOwnStyle(own: OwnStyle): Promise<Keeping> {
  if (await isInPrivateWindow()) return 'private-window';
  try {
    await browser.storage.local.set({ [KEY]: own });
    return 'kept';
  } catch (error) {
    console.debug('The style could not be kept:', error);
    return 'refused';
  }
}
