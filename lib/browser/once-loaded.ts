import { browser } from 'wxt/browser';

const KEY = 'loaded';

/**
 * Runs `task` at the background's first start since the browser loaded the extension: at an installation, an update, a start
 * of the browser, and when the reader has switched the extension off and on or let it into private windows, of which no
 * event tells. With each of these browsers forget the session's storage
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-session).
 */
export async function onceLoaded(task: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY] === true) return;
  await session.set({ [KEY]: true });
  await task();
}
