import { browser } from 'wxt/browser';

/** Match patterns of every page that could hold an article. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** The match patterns to ask for so that the page at this address can be read; all sites where the address is hidden. */
export function originsFor(address: string | undefined): string[] {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol.startsWith('http') ? [`${url.protocol}//${url.hostname}/*`] : EVERY_SITE;
}

export function hasAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Asks the reader, in the browser's own dialogue. To be called in a click, with nothing awaited before. Never rejects. */
export async function askForAccess(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    console.debug('The access could not be asked for:', error);
    return false;
  }
}
