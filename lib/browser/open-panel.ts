import { browser } from 'wxt/browser';
import type { IconClicked } from './icon-clicked';
import { judgePage } from './run-detector';

/** Firefox's sidebar, which Chromium's types do not know. */
interface Sidebar {
  sidebarAction: { open: () => Promise<void> };
}

/**
 * Opens the panel in the window of the tab whose icon was clicked. Both browsers want this in the click itself, so
 * nothing is awaited before; the click grants activeTab, which a panel that is open already is told. A page that had no
 * detector without it gets one.
 */
export async function openPanel(tab: { id?: number | undefined; windowId: number }): Promise<void> {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as Sidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId: tab.windowId });
  await opened;
  if (tab.id === undefined) return;
  const message: IconClicked = { type: 'icon-clicked', tabId: tab.id };
  // A panel that is only now opening does not listen yet, and reads the tab anyway.
  await browser.runtime.sendMessage(message).catch(() => undefined);
  await judgePage(tab.id);
}
