import type { PageBlock } from '../../article/page-block';
import { groupByList, isCounted, withoutTail } from './best-stretch';
import { isAddress } from './entry-shape';
import type { ListEntry } from './list-entry';
import type { Zone } from './zones';

/** What is listed under a weak heading whatever it says: notes that count up, or printed web addresses that begin the list. */
export function notesOf(entries: ListEntry[]): ListEntry[] {
  const listed = withoutTail(entries);
  if (isCounted(listed)) return listed;
  const other = entries.findIndex(({ text }) => !isAddress(text));
  const addresses = entries.slice(0, other < 0 ? entries.length : other);
  return addresses.length >= 2 ? addresses : [];
}

/** "Sources: A, 2017; B, 2006; C, 2012.": what follows the label in its own line, parted where each part may be an entry. */
export function runIn(
  { heading, from }: Zone,
  blocks: readonly PageBlock[],
  entries: readonly ListEntry[],
): ListEntry[] {
  const label = blocks[heading ?? -1];
  if (label === undefined || label.kind === 'heading' || label.element !== blocks[from]?.element) return [];
  const parts = entries.filter(({ raw }) => raw.pieces[0]?.block === blocks[from]);
  return parts.length > 2 && parts.every(({ likeness: score }) => score >= LEAST_SIGN) ? parts : [];
}

/** What one of them must score at least, or be a link: else they are the steps of something. */
const LEAST_SIGN = 0.5;
/** Characters of an item on average; with less they are mere words. */
const LEAST_ITEM = 24;

/** The items right under "References" are references, however little they say, unless they are mere words. */
export function plainList(entries: readonly ListEntry[]): ListEntry[] {
  const first = groupByList(entries)[0] ?? [];
  const chars = first.reduce((sum, entry) => sum + entry.text.length, 0);
  const isTold = first.some(({ likeness: score, hrefs }) => score >= LEAST_SIGN || hrefs.length > 0);
  const areItems = first.length >= 2 && first[0]?.raw.pieces[0]?.block.kind === 'item';
  return isTold && areItems && chars >= LEAST_ITEM * first.length ? first : [];
}
