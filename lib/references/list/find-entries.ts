import type { PageBlock } from '../../article/page-block';
import { type CleanEntry, cleanEntry } from './clean-entry';
import { hrefsOf, type RawEntry, textOf } from './entry';
import { LIKELY, likeness, SURE } from './likeness';
import { splitEntries } from './split-entries';
import { unannouncedZones } from './unannounced';
import { findZones, type Zone } from './zones';

/** One entry of the article's reference list. */
export interface ListEntry extends CleanEntry {
  raw: RawEntry;
  hrefs: string[];
  likeness: number;
}

/** Never a reference out of these. A class name alone makes no navigation: tabs and accordions are called so too. */
const isForeign = (block: PageBlock): boolean =>
  block.region === 'comments' ||
  block.region === 'related' ||
  (block.region === 'navigation' && block.regionElement?.localName === 'nav');

/** Of a zone's entries so large a share must look so much like references, by how surely the zone was announced. */
const DUE = {
  strong: { share: 0.5, likeness: 0.6 },
  structure: { share: 0.6, likeness: LIKELY },
  weak: { share: 0.6, likeness: LIKELY },
  none: { share: 0.7, likeness: SURE },
} as const;
/** A list that nothing announces, so many blocks behind one that was found, goes on from it. */
const NEAR = 3;

interface Judged {
  zone: Zone;
  entries: ListEntry[];
  share: number;
}

/** The lists that were found. */
export interface FoundEntries {
  entries: ListEntry[];
  /** The blocks that announce them, where something does. */
  headings: PageBlock[];
}

/**
 * The entries of the article's reference list or lists, in document order, each once.
 * In: all blocks of the page; its language (BCP 47 or null).
 */
export function findEntries(blocks: readonly PageBlock[], language: string | null): FoundEntries {
  const announced = preferStrong(
    findZones(blocks, language)
      .map((zone) => judge(zone, blocks))
      .filter(isList),
  );
  const others = unannouncedZones(blocks).filter(
    (zone) => announced.length === 0 || announced.some((list) => goesOn(list.zone, zone)),
  );
  const lists = [...announced, ...others.map((zone) => judge(zone, blocks)).filter(isList)];
  const inOrder = lists.sort((a, b) => a.zone.from - b.zone.from);
  return {
    entries: dropRepeated(inOrder.flatMap((list) => list.entries)),
    headings: inOrder.flatMap(({ zone }) =>
      blocks.slice(zone.heading ?? 0, zone.heading === null ? 0 : zone.heading + 1),
    ),
  };
}

function judge(zone: Zone, blocks: readonly PageBlock[]): Judged {
  const inside = blocks.slice(zone.from, zone.to).filter((block) => !isForeign(block));
  const all = splitEntries(inside)
    .map(toEntry)
    .filter((entry) => entry.text.length > 8);
  const entries = keepAlike(all);
  const due = DUE[zone.announced ?? 'none'].likeness;
  const share =
    entries.length === 0 ? 0 : entries.filter((entry) => entry.likeness >= due).length / entries.length;
  return { zone, entries, share };
}

function toEntry(raw: RawEntry): ListEntry {
  const printed = textOf(raw);
  const linked = raw.pieces.flatMap(({ block, start, end }) =>
    block.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => block.text.slice(link.start, link.end)),
  );
  const hrefs = hrefsOf(raw);
  const clean = cleanEntry(printed, linked);
  const known = hrefs.some((href) => /doi\.org\/10\.|pubmed|\/pmc|arxiv\.org/i.test(href)) ? 1.5 : 0;
  return { ...clean, raw, hrefs, likeness: likeness(clean.text) + known };
}

/** Entries of one list are made alike; what is made otherwise stays only if it is surely a reference. */
function keepAlike(entries: ListEntry[]): ListEntry[] {
  const weight = new Map<string, number>();
  for (const entry of entries)
    if (entry.likeness >= LIKELY) weight.set(make(entry), (weight.get(make(entry)) ?? 0) + 1);
  const usual = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0];
  return entries.filter(
    (entry) => entry.likeness >= SURE || (make(entry) === usual && entry.likeness > -1.5),
  );
}

function make({ raw }: ListEntry): string {
  const block = raw.pieces[0]?.block;
  if (block === undefined) return '';
  const element = block.item ?? block.element;
  return `${element.parentElement?.localName} ${element.localName}`;
}

function isList({ zone, entries, share }: Judged): boolean {
  if (entries.length === 0) return false;
  if (zone.announced === 'weak' && isCounted(entries)) return true;
  return share >= DUE[zone.announced ?? 'none'].share;
}

const goesOn = (list: Zone, zone: Zone): boolean => zone.from >= list.to && zone.from - list.to <= NEAR;

/** Footnotes are numbered from 1 without a gap, whatever they say. */
function isCounted(entries: readonly ListEntry[]): boolean {
  return entries.length >= 3 && entries.every((entry, index) => Number(entry.label) === index + 1);
}

/** Where a heading surely announces a list, remarks and links under weaker headings are no references, unless they look it. */
function preferStrong(lists: Judged[]): Judged[] {
  const strong = lists.some(({ zone }) => zone.announced === 'strong');
  return lists.filter(({ zone, share }) => !strong || zone.announced === 'strong' || share >= 0.8);
}

function dropRepeated(entries: ListEntry[]): ListEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
