import type { PageBlock } from '../../article/page-block';
import { type CleanEntry, cleanEntry, isBareLabel, isButtons } from './clean-entry';
import { hrefsOf, type Piece, type RawEntry, textOf } from './entry';
import { isAddress } from './entry-shape';
import { LIKELY, likeness, SURE } from './likeness';
import { splitEntries } from './split-entries';
import { statedIds } from './stated-ids';
import type { Zone } from './zones';

/** One entry of the article's reference list. */
export interface ListEntry extends CleanEntry {
  raw: RawEntry;
  hrefs: string[];
  likeness: number;
}

/** A zone with what was found in it. */
export interface Judged {
  zone: Zone;
  entries: ListEntry[];
  isList: boolean;
}

/** Of a zone's entries so large a share must look so much like references, by how surely the zone was announced. */
const DUE = {
  strong: { share: 0.5, likeness: 0.6 },
  /** A weak heading over a list that its markup names, too, or over a list of works to read. */
  named: { share: 0.5, likeness: LIKELY },
  structure: { share: 0.6, likeness: LIKELY },
  weak: { share: 0.6, likeness: LIKELY },
  none: { share: 0.7, likeness: SURE },
} as const;
/** What an entry must score to prolong a list; with less, what follows must make up for it. */
const LEAST_WORTH = 0.35;
/** A link to a study is worth as much as a printed identifier, less the chance that it is another article of the site. */
const STUDY_LINK_WORTH = 1.5;
const STUDY_LINK = /\b10\.\d{4,9}(?:\/|%2f)|pubmed|\/pmc|arxiv\.org/i;

/** Parts a zone into entries and says whether they are a reference list. `isOwn` tells the article citing itself. */
export function judgeZone(
  zone: Zone,
  blocks: readonly PageBlock[],
  isOwn: (entry: ListEntry) => boolean,
): Judged {
  const inside = blocks.slice(zone.from, zone.to).filter((block) => !isForeign(block));
  const all = splitEntries(inside)
    .map(toEntry)
    .filter((entry) => (entry.text.length > 8 || isNumbered(entry)) && !isOwn(entry));
  const notes = zone.announced === 'weak' ? notesOf(all) : [];
  if (notes.length > 0) return { zone, entries: notes, isList: true };
  const isNamed = zone.announced === 'weak' && (zone.isNamed === true || isReading(zone, blocks));
  const plain = zone.announced === 'strong' || isNamed ? plainList(all) : [];
  const entries = withoutTail(keepAlike(bestStretch(all)));
  if (plain.length > 0 && plain.length >= entries.length) return { zone, entries: plain, isList: true };
  const due = DUE[isNamed ? 'named' : (zone.announced ?? 'none')];
  const among = zone.announced === 'weak' ? all : entries;
  const share = entries.filter((entry) => entry.likeness >= due.likeness).length / (among.length || 1);
  // A list of one must look it: "Literature" also stands over what a town does for its writers.
  const alone = zone.announced === 'strong' || isNamed ? LIKELY + 0.5 : SURE + 1;
  const enough = entries.length > 1 || (entries[0]?.likeness ?? 0) >= alone;
  return { zone, entries, isList: enough && share >= due.share };
}

/** Never a reference out of these. A class name alone makes no navigation: tabs and accordions are called so too. */
const isForeign = (block: PageBlock): boolean =>
  block.region === 'comments' ||
  block.region === 'related' ||
  (block.region === 'navigation' && block.regionElement?.localName === 'nav');

function toEntry(raw: RawEntry): ListEntry {
  const linked = raw.pieces.flatMap(({ block, start, end }) =>
    block.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => block.text.slice(link.start, link.end)),
  );
  const clean = readPieces(raw, linked);
  const hrefs = [...hrefsOf(raw), ...statedIds(raw, clean.text)];
  const known = hrefs.some((href) => STUDY_LINK.test(href)) ? STUDY_LINK_WORTH : 0;
  return { ...clean, raw, hrefs, likeness: likeness(clean.text) + known };
}

const LONGEST_BUTTON = 40;

const isControl = ({ block, start, end }: Piece): boolean =>
  isButtons(block.text.slice(start, end).trim()) ||
  (block.region === 'control' && block.text.length <= LONGEST_BUTTON);

/** Label and text; a number in an element of its own is the label, and elements of mere buttons are left out. */
function readPieces(raw: RawEntry, linked: readonly string[]): CleanEntry {
  const [first, ...rest] = raw.pieces.filter((piece) => !isControl(piece));
  const front = first === undefined ? '' : textOf({ pieces: [first] });
  if (rest.length === 0 || !isBareLabel(front))
    return cleanEntry(textOf({ pieces: first ? [first, ...rest] : [] }), linked);
  return { ...cleanEntry(textOf({ pieces: rest }), linked), label: front.replace(/[^\p{L}\p{N}+-]/gu, '') };
}

/**
 * The stretch of a zone that is the list, without what the page goes on with.
 * Lists and tables are kept or left whole; loose paragraphs one by one.
 */
function bestStretch(entries: ListEntry[]): ListEntry[] {
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

function groupByList(entries: readonly ListEntry[]): ListEntry[][] {
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

/** Entries of one list are made alike; what is made otherwise stays only if it is surely a reference. */
function keepAlike(entries: ListEntry[]): ListEntry[] {
  const weight = new Map<string, number>();
  for (const entry of entries)
    if (entry.likeness >= LIKELY) weight.set(makeOf(entry), (weight.get(makeOf(entry)) ?? 0) + 1);
  const usual = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? makeOf(entries[0]);
  return entries.filter(
    (entry) => entry.likeness >= SURE || (makeOf(entry) === usual && entry.likeness > -1.5),
  );
}

/** Behind a list that prints its numbers, what has none is the page going on: "Received 3 May 2018". */
function withoutTail(entries: ListEntry[]): ListEntry[] {
  const last = entries.findLastIndex(({ label }) => label !== null);
  return isCounted(entries.slice(0, last + 1)) ? entries.slice(0, last + 1) : entries;
}

function makeOf(entry: ListEntry | undefined): string {
  const block = entry?.raw.pieces[0]?.block;
  const element = block?.item ?? block?.element;
  return element === undefined ? '' : `${element.parentElement?.localName} ${element.localName}`;
}

const READING =
  /\b(?:(?:further|additional|recommended|suggested) reading|lecturas|lectures|aller plus loin)\b/i;

export const isReading = ({ heading }: Zone, blocks: readonly PageBlock[]): boolean =>
  READING.test(blocks[heading ?? -1]?.text ?? '');

/** "6. Ibid." is a note. */
const isNumbered = ({ label, text }: ListEntry): boolean => /^\d+$/.test(label ?? '') && text.length > 3;

/** Footnotes are numbered from 1 without a gap, whatever they say. */
function isCounted(entries: readonly ListEntry[]): boolean {
  return entries.length >= 3 && entries.every((entry, index) => Number(entry.label) === index + 1);
}

/** What is listed under a weak heading whatever it says: notes that count up, or printed web addresses that begin the list. */
function notesOf(entries: ListEntry[]): ListEntry[] {
  const listed = withoutTail(entries);
  if (isCounted(listed)) return listed;
  const other = entries.findIndex(({ text }) => !isAddress(text));
  const addresses = entries.slice(0, other < 0 ? entries.length : other);
  return addresses.length >= 2 ? addresses : [];
}

/** Characters of an item on average; with less they are mere words. */
const LEAST_ITEM = 24;

/** The items right under "References" are references, however little they say, unless they are mere words. */
function plainList(entries: readonly ListEntry[]): ListEntry[] {
  const first = groupByList(entries)[0] ?? [];
  const chars = first.reduce((sum, entry) => sum + entry.text.length, 0);
  return first.length >= 2 &&
    first[0]?.raw.pieces[0]?.block.kind === 'item' &&
    chars >= LEAST_ITEM * first.length
    ? first
    : [];
}
