import { type Browser, browser } from 'wxt/browser';
import type { Cause, FollowedTab, OnTab } from '../panel/followed-tab';
import { iconClickedSchema } from './icon-clicked';
import { pageJudgedSchema } from './page-judged';
import { isBackground, tabOfDetector } from './sender';

/** An extension event, as far as listening goes. */
interface ListenedEvent<Listener> {
  addListener: (listener: Listener) => void;
  removeListener: (listener: Listener) => void;
}

/**
 * Follows the active tab of the panel's own window until `signal` is aborted, beginning with the tab of now.
 * The window is asked for anew each time, for a cached id goes stale when a tab moves to another window.
 */
export function followActiveTab(onTab: OnTab, signal: AbortSignal): void {
  const tell = async (cause: Cause, onlyTab?: number) => {
    const tab = await activeTab();
    if (signal.aborted || (onlyTab !== undefined && tab?.id !== onlyTab)) return;
    onTab(tab, cause);
  };
  const listen = <Listener>(event: ListenedEvent<Listener>, listener: Listener) => {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  };

  listen(browser.tabs.onActivated, () => void tell('shown'));
  listen(browser.windows.onFocusChanged, () => void tell('shown'));
  listen(browser.tabs.onUpdated, (id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined) void tell('navigated', id);
    else if (change.status === 'complete') void tell('loaded', id);
  });
  listen(browser.permissions.onAdded, () => void tell('access'));
  listen(browser.permissions.onRemoved, () => void tell('access'));
  listen(browser.runtime.onMessage, (message: unknown, sender: Browser.runtime.MessageSender) => {
    const clicked = iconClickedSchema.safeParse(message);
    if (clicked.success && isBackground(sender)) void tell('access', clicked.data.tabId);
    // A page whose detector changed its mind has rendered something since it was read.
    const judgedTab = pageJudgedSchema.safeParse(message).success ? tabOfDetector(sender) : null;
    if (judgedTab !== null) void tell('loaded', judgedTab);
  });
  void tell('shown');
}

/** The active tab of this window; where that is the panel itself, opened as a tab, the one looked at before it. */
async function activeTab(): Promise<FollowedTab | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const tab = others.find(({ active }) => active) ?? others.sort(byLastAccess)[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

const byLastAccess = (a: Browser.tabs.Tab, b: Browser.tabs.Tab): number =>
  (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
