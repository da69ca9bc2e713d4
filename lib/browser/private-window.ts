import { browser } from 'wxt/browser';

let known: Promise<boolean> | undefined;

/** Whether this page of the extension is in a private window, where nothing is stored. A window never turns private or public. */
export function isInPrivateWindow(): Promise<boolean> {
  known ??= browser.windows.getCurrent().then(({ incognito }) => incognito);
  return known;
}
