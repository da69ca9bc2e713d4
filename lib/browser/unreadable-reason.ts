import { wordTable } from '../article/word-table';
import type { UnreadableReason } from '../panel/page';

const SCHEMES = wordTable<UnreadableReason>({
  'file:': 'file',
  'data:': 'not-a-page',
  'blob:': 'not-a-page',
});

/** Pages that browsers let no extension read. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** Why a page of this address can never be read, or null where it may be tried. */
export function reasonInAddress(address: string): UnreadableReason | null {
  const url = URL.parse(address);
  if (!url) return 'browser-page';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return SCHEMES[url.protocol] ?? 'browser-page';
  return STORES.some(({ host, path }) => url.host === host && url.pathname.startsWith(path)) ? 'store' : null;
}

/** Words of the browsers' error messages, for the cases that they tell no other way. */
const REFUSALS: readonly { pattern: RegExp; reason: UnreadableReason }[] = [
  { pattern: /showing error page/i, reason: 'error-page' },
  { pattern: /ExtensionsSettings policy/i, reason: 'policy' },
  { pattern: /extensions gallery/i, reason: 'store' },
  { pattern: /cannot access (a )?(chrome|edge|about|view-source|contents of url)/i, reason: 'browser-page' },
  { pattern: /no tab with id|invalid tab id/i, reason: 'no-tab' },
];

/** Why the browser refused to run the reader, from its error message; null where the message is unknown. */
export function reasonInRefusal(message: string): UnreadableReason | null {
  return REFUSALS.find(({ pattern }) => pattern.test(message))?.reason ?? null;
}

/** Media types of documents that are web pages. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Why a document of this media type cannot be read, or null for web pages. */
export function reasonInType(contentType: string): UnreadableReason | null {
  if (contentType === 'application/pdf') return 'pdf';
  return PAGE_TYPES.has(contentType) ? null : 'not-a-page';
}
