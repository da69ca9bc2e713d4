import { type Browser, browser } from 'wxt/browser';
import { reasonInAddress } from './unreadable-reason';

/** Long enough to tell a reader who has just installed from one who goes somewhere: a navigation begins within it. In milliseconds. */
const SETTLED = 600;

/**
 * The one page that opens by itself: at the installation, and never again. It comes to the front where the reader waits
 * for it, in the store or on a page of the browser; who reads or opens another page meanwhile keeps that in front.
 */
export async function openWelcome(): Promise<void> {
  const before = await tabInFront();
  const { id } = await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const now = await tabInFront();
  if (id === undefined || now?.id !== before?.id || isTaken(now)) return;
  // The reader may have closed it already.
  await browser.tabs.update(id, { active: true }).catch(() => undefined);
}

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** Whether the tab shows a page of the web, or is on its way to one. A hidden address is one of the browser's own, or of a store. */
function isTaken(tab: Browser.tabs.Tab | undefined): boolean {
  if (tab?.status === 'loading' || tab?.pendingUrl) return true;
  return tab?.url !== undefined && reasonInAddress(tab.url) === null;
}
