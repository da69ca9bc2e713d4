import { browser } from 'wxt/browser';
import type { TextQuote } from '../marking/find-passage';
import { MARK_CSS, type MarkOutcome } from '../marking/marker';
import { openPanel } from './open-panel';
import { loadScript } from './run-reader-here';

/** Languages of which the package has an example article. */
const EXAMPLES = ['en', 'id'];

/** Id of the window that this page is in; asked before a click, for a click waits for nothing. */
export async function currentWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** Opens the example article in a tab, with the panel beside it. To be called in a click, with nothing awaited before. */
export async function openExample(language: string, windowId: number): Promise<void> {
  const own = EXAMPLES.includes(language) ? language : 'en';
  const opened = openPanel({ windowId });
  await browser.tabs.create({ url: browser.runtime.getURL(`/example/${own}.html` as '/reader.js') });
  await opened;
}

/** The page of an example article in a tab, which the panel reads itself: into their own pages, browsers inject nothing. */
export function exampleIn(tabId: number): Window | null {
  // The types of the API name a Window of their own, which is the DOM's.
  const views = (browser.extension?.getViews({ type: 'tab', tabId }) ?? []) as unknown as Window[];
  const view = views[0];
  return view?.location.pathname.startsWith('/example/') ? view : null;
}

/** Marks a passage in an example article. */
export async function markInExample(view: Window, quote: TextQuote): Promise<MarkOutcome | 'unreachable'> {
  if (!view.document.getElementById('sumber-mark')) {
    const style = view.document.createElement('style');
    style.id = 'sumber-mark';
    style.textContent = MARK_CSS;
    view.document.head.append(style);
  }
  await loadScript(view, '/marker.js');
  return view.sumberMark?.(quote) ?? 'unreachable';
}
