import { browser } from 'wxt/browser';
import { EVERY_SITE } from './site-access';

const DETECTOR = '/detector.js';

/**
 * Has Chromium run the detector on every page to which the reader gave access, also after a restart of the browser; to be
 * called once the extension is loaded, for an update forgets it. The manifest does not list it, as it does in Firefox: where
 * access is given by click alone, Chromium holds back what a manifest lists, and spends the first click on the icon on that
 * instead of telling us of it. What is registered it leaves out without a word.
 */
export async function registerDetector(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = [
    { id: 'detector', matches: EVERY_SITE, js: [DETECTOR.slice(1)], runAt: 'document_idle' as const },
  ];
  const { scripting } = browser;
  // Registered already, perhaps otherwise: by a version before, where the browser did not forget it.
  await scripting.registerContentScripts(scripts).catch(() => scripting.updateContentScripts(scripts));
}

/**
 * Runs the detector in the pages that are open: once the extension is loaded their number is gone from the icon, and a
 * detector of before can reach nobody any more; and a site may have been given access just now.
 */
export async function judgeOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // The address is hidden where there is no access, and Chromium would hold the script back without a word.
  const pages = tabs.flatMap(({ id, url }) => (id !== undefined && url?.startsWith('http') ? [id] : []));
  // Not one after the other: a frozen page keeps its answer to itself.
  await Promise.all(pages.map(judgePage));
}

/** Runs the detector in a tab's page, where it may be entered; it is quiet where it runs already. Never rejects. */
export async function judgePage(tabId: number): Promise<void> {
  const injected = browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR] });
  await injected.catch((reason) => console.debug('A page may not be entered:', reason));
}
