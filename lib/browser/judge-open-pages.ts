import { browser } from 'wxt/browser';

/**
 * Runs the detector in the pages that were open before the extension was installed or updated: their number is gone from
 * the icon, and a detector of the version before can reach nobody any more. To be called once, when installed or updated.
 */
export async function judgeOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // The address is hidden where there is no access, and Chromium would hold the script back without a word.
  const pages = tabs.flatMap(({ id, url }) => (id !== undefined && url?.startsWith('http') ? [id] : []));
  // Not one after the other: a frozen page keeps its answer to itself.
  const injected = pages.map((tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] }),
  );
  for (const outcome of await Promise.allSettled(injected))
    if (outcome.status === 'rejected') console.debug('A page may not be entered:', outcome.reason);
}
