import { browser } from 'wxt/browser';

/** Who sent a message, as the browser itself says. */
interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * The tab whose detector sent a message; null where anybody else did. Frames have no detector, and a page that is only
 * prepared in advance is told as a frame of the page that is still shown.
 */
export const tabOfDetector = ({ id, tab, frameId }: Sender): number | null =>
  id === browser.runtime.id && frameId === 0 ? (tab?.id ?? null) : null;

/** Whether the background sent a message: it stands in no tab, as whatever a page could speak through does. */
export const isBackground = ({ id, tab }: Sender): boolean => id === browser.runtime.id && tab === undefined;
