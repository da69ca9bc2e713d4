import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { openPanel } from './open-panel';

/** What the reader chose in the context menu, on its way to the panel of that window. */
const askedSchema = z.object({ text: z.string(), windowId: z.int(), at: z.number() });

/** Storage that ends with the browser's session: the panel may not be open yet, and the worker remembers nothing. */
const KEY = 'asked';

/** Older than this, in milliseconds, or by a clock that was set since, it was meant for a panel that never opened. */
const STALE = 60_000;

/** Addresses that may hold a DOI or another number of a work; on other links the menu would only be in the way. */
const LINKS = [
  '*://*.doi.org/*',
  '*://doi.org/*',
  '*://*/*10.*',
  '*://pubmed.ncbi.nlm.nih.gov/*',
  '*://*.ncbi.nlm.nih.gov/*',
  '*://arxiv.org/*',
];

/** Puts the look-up into the context menu of selections and of links to works. To be called once, when installed or updated. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('lookUpHere');
  browser.contextMenus.create({ id: 'look-up-selection', title, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'look-up-link', title, contexts: ['link'], targetUrlPatterns: LINKS });
}

/** Opens the panel, which both browsers want in the click itself, and hands it what was chosen. */
export async function askPanel(
  { menuItemId, selectionText, linkUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const text = menuItemId === 'look-up-link' ? linkUrl : selectionText;
  if (!tab || !text) return;
  const opened = openPanel(tab);
  const asked: z.infer<typeof askedSchema> = { text, windowId: tab.windowId, at: Date.now() };
  await browser.storage.session.set({ [KEY]: asked });
  await opened;
}

/** Hears what was chosen in the panel's own window, also just before the panel opened, until `signal` is aborted. */
export function followAsked(onAsked: (text: string) => void, signal: AbortSignal): void {
  const take = async () => {
    const stored = await browser.storage.session.get(KEY);
    const asked = askedSchema.safeParse(stored[KEY]);
    if (!asked.success || signal.aborted || Math.abs(Date.now() - asked.data.at) > STALE) return;
    if ((await browser.windows.getCurrent()).id !== asked.data.windowId) return;
    await browser.storage.session.remove(KEY);
    onAsked(asked.data.text);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  void take();
}
