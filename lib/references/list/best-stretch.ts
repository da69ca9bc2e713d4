import { isAddress } from './entry-shape';
import { LIKELY, SURE } from './likeness';
import type { ListEntry } from './list-entry';

/** What an entry must score to prolong a list; with less, what follows must make up for it. */
const LEAST_WORTH = 0.35;

/**
 * The stretch of a zone that is the list, without what the page goes on with.
 * Lists and tables are kept or left whole; loose paragraphs one by one.
 */
export function bestStretch(entries: ListEntry[]): ListEntry[] {
  const groups = groupByList(entries);
  let best = { worth: 0, from: 0, to: 0 };
  let run = { worth: 0, from: 0 };
  groups.forEach((group, index) => {
    if (run.worth <= 0) run = { worth: 0, from: index };
    run.worth += group.reduce((sum, entry) => sum + entry.likeness - LEAST_WORTH, 0);
    if (run.worth > best.worth) best = { ...run, to: index + 1 };
  });
  return groups.slice(...countedEdges(groups, best)).flat();
}

/** The stretch with what is numbered on before it and behind it, however little that looks like a reference. */
function countedEdges(
  groups: readonly ListEntry[][],
  { from, to }: { from: number; to: number },
): [number, number] {
  const follows = (at: number): boolean =>
    Number(groups[at]?.[0]?.label ?? Number.NaN) === Number(groups[at - 1]?.at(-1)?.label ?? Number.NaN) + 1;
  let [first, end] = [from, to];
  while (end > first && first > 0 && follows(first)) first--;
  while (end > first && follows(end)) end++;
  return [first, end];
}

export function groupByList(entries: readonly ListEntry[]): ListEntry[][] {
  const groups: ListEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const list = listOf(entry);
    if (last?.[0] !== undefined && list !== null && listOf(last[0]) === list) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** The list or table that an entry is an item or row of; null for loose paragraphs without bullets. */
function listOf({ raw }: ListEntry): Element | null {
  const block = raw.pieces[0]?.block;
  if (block?.item) return block.item.parentElement;
  if (block?.bullet) return block.element.parentElement;
  return block?.kind === 'cell' ? block.element.closest('tbody, table') : null;
}

/** Fewer bare addresses among printed entries are no entries: the article's own DOI stands behind many lists. */
const LONE = 0.2;

/** Entries of one list are made alike; what is made otherwise stays only if it is surely a reference. */
export function keepAlike(entries: ListEntry[]): ListEntry[] {
  const weight = new Map<string, number>();
  for (const entry of entries)
    if (entry.likeness >= LIKELY) weight.set(makeOf(entry), (weight.get(makeOf(entry)) ?? 0) + 1);
  const usual = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? makeOf(entries[0]);
  const addresses = entries.filter(({ text }) => isAddress(text)).length;
  const areUsual = addresses > LONE * entries.length;
  return entries.filter(
    (entry) =>
      (areUsual || !isAddress(entry.text)) &&
      (entry.likeness >= SURE || (makeOf(entry) === usual && entry.likeness > -1.5)),
  );
}

/** Behind a list that prints its numbers, what has none is the page going on: "Received 3 May 2018". */
export function withoutTail(entries: ListEntry[]): ListEntry[] {
  const last = entries.findLastIndex(({ label }) => label !== null);
  return isCounted(entries.slice(0, last + 1)) ? entries.slice(0, last + 1) : entries;
}

function makeOf(entry: ListEntry | undefined): string {
  const block = entry?.raw.pieces[0]?.block;
  const element = block?.item ?? block?.element;
  const bullet = block?.bullet ? '•' : '';
  return element === undefined ? '' : `${element.parentElement?.localName} ${element.localName}${bullet}`;
}

/** Footnotes are numbered from 1 without a gap, whatever they say. */
export function isCounted(entries: readonly ListEntry[]): boolean {
  return entries.length >= 3 && entries.every((entry, index) => Number(entry.label) === index + 1);
}
