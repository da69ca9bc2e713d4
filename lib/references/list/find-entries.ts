import { foldWords } from '../../article/fold-words';
import type { PageBlock } from '../../article/page-block';
import type { Steps } from '../../article/steps';
import { findDois } from '../identifiers';
import { isDoiLink, isLookUp } from '../identifiers/link';
import type { Piece } from './entry';
import { isReading, type Judged, judgeZone } from './judge-zone';
import { LIKELY, SURE } from './likeness';
import type { ListEntry } from './list-entry';
import { unannouncedZones } from './unannounced';
import { type Zone, zoneSteps } from './zones';

/** The lists that were found. */
export interface FoundEntries {
  entries: ListEntry[];
  /** The blocks that announce them, where something does. */
  headings: PageBlock[];
}

/** What an article is known by when a page offers it as a citation. */
export interface OwnMarks {
  title: string | null;
  /** The address that the page gives itself; null if it gives none. */
  address: string | null;
  /** Lower case; null if the page names none. */
  doi: string | null;
}

/** So many entries that are surely references make a list that nothing announces. */
const FEWEST = 3;
/** A list that nothing announces, so many blocks behind one that was found, goes on from it. */
const NEAR = 3;

/**
 * The entries of the article's reference list or lists, in document order, each once.
 * In: all blocks of the page; its language (BCP 47 or null); what the article is known by when it cites itself.
 */
export function* findEntries(
  blocks: readonly PageBlock[],
  language: string | null,
  own: OwnMarks,
): Steps<FoundEntries> {
  const judge = (zones: readonly Zone[]) => listsAmong(zones, blocks, ownCitation(own));
  const zones = yield* zoneSteps(blocks, language);
  yield;
  const announced = preferStrong(yield* judge(zones), blocks);
  yield;
  const lists =
    announced.length > 0
      ? [...announced, ...(yield* judge(zonesGoingOn(announced, blocks)))]
      : yield* unannounced(blocks, judge);
  yield;
  const inOrder = lists.sort((a, b) => a.zone.from - b.zone.from);
  return {
    entries: dropRepeated(inOrder),
    headings: inOrder.flatMap(({ zone }) =>
      zone.heading === null ? [] : blocks.slice(zone.heading, zone.heading + 1),
    ),
  };
}

type Judge = (zones: readonly Zone[]) => Steps<Judged[]>;

function* listsAmong(
  zones: readonly Zone[],
  blocks: readonly PageBlock[],
  isOwn: (entry: ListEntry) => boolean,
): Steps<Judged[]> {
  const lists: Judged[] = [];
  for (const zone of zones) {
    const judged = yield* judgeZone(zone, blocks, isOwn);
    if (judged.isList) lists.push(judged);
    yield;
  }
  return lists;
}

/** "Cite this article as …" and "Retrieved from …" are the article itself. */
function ownCitation({ title, address, doi }: OwnMarks): (entry: ListEntry) => boolean {
  const own = foldWords(title ?? '');
  // To fold every entry takes long; one without this word cannot have the title.
  const longest = own.split(' ').reduce((most, word) => (word.length > most.length ? word : most), '');
  const path = (address ?? '').replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return ({ text, hrefs }) =>
    SELF.test(text) ||
    (doi !== null && [text, ...hrefs.filter(leadsToWork)].some((part) => findDois(part).includes(doi))) ||
    (path.length > 15 && path.includes('/') && text.includes(path)) ||
    (own.length > 15 &&
      /\d{4}/.test(text) &&
      text.toLowerCase().includes(longest) &&
      foldWords(text).includes(own));
}

const SELF =
  /^(?:retrieved from\W+https?:|(?:how to )?cite (?:this|as)|citation:|please (?:cite|use one)|this article (?:was|is|has been) (?:\w+ )?published)/i;

/** A link resolver is told the citing article's DOI beside the cited one. */
const leadsToWork = (href: string): boolean => isDoiLink(href) || !isLookUp(href);

/** The second half of a list behind an advert, or under a heading of its own. */
function zonesGoingOn(lists: readonly Judged[], blocks: readonly PageBlock[]): Zone[] {
  const firstEnd = Math.min(...lists.map(({ zone }) => zone.to));
  return unannouncedZones(blocks, 1, firstEnd).flatMap((zone) => {
    const before = lists.find(
      ({ zone: list }) => zone.to > list.to && zone.from - list.to <= NEAR && zone.to - list.to < 200,
    );
    return before === undefined ? [] : [{ ...zone, from: Math.max(zone.from, before.zone.to) }];
  });
}

/** Without any announcement: a list that shows by itself, else a single study that the page names in full. */
function* unannounced(blocks: readonly PageBlock[], judge: Judge): Steps<Judged[]> {
  const zones = unannouncedZones(blocks, FEWEST);
  yield;
  const lists = (yield* judge(zones)).filter(({ zone }) => !areCards(blocks, zone));
  if (lists.length > 0) return lists;
  return (yield* judge(unannouncedZones(blocks, 1))).filter(
    ({ zone, entries }) => entries.every(isFullCitation) && !areCards(blocks, zone),
  );
}

/** Each with a heading of its own: cards that recommend other articles. */
function areCards(blocks: readonly PageBlock[], { from, to }: Zone): boolean {
  const inside = blocks.slice(Math.max(0, from - 1), to);
  const headings = inside.filter(({ kind }) => kind === 'heading').length;
  return headings >= 2 && headings * 3 >= inside.length;
}

const isFullCitation = (entry: ListEntry): boolean =>
  entry.likeness >= SURE + 1.5 && findDois(entry.text).length > 0 && entry.text.length < 500;

/**
 * Beside a list that surely is one, remarks and links under weaker headings are no references unless they look it, nor are
 * the export buttons of a "References & Citations" box.
 */
function preferStrong(lists: Judged[], blocks: readonly PageBlock[]): Judged[] {
  const strong = lists.filter(({ zone }) => zone.announced === 'strong');
  if (strong.length === 0) return lists;
  const least = strong.some(({ entries }) => areSurelyReferences(entries))
    ? LEAST_MEAN
    : Number.NEGATIVE_INFINITY;
  return lists.filter(
    (list) =>
      areSurelyReferences(list.entries) ||
      (isReading(list.zone, blocks) && mean(list.entries) >= LEAST_MEAN) ||
      (strong.includes(list) && mean(list.entries) >= least),
  );
}

/** What the entries of a list must score on average to stand beside a better one. */
const LEAST_MEAN = 0.6;

const mean = (entries: readonly ListEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.likeness, 0) / (entries.length || 1);

function areSurelyReferences(entries: readonly ListEntry[]): boolean {
  const likely = entries.filter((entry) => entry.likeness >= LIKELY + 0.5).length;
  return entries.length >= 2 && likely >= 0.8 * entries.length;
}

/** A list that stands twice in the page is shown once, also in another script; what one list prints twice are two entries. */
function dropRepeated(lists: readonly Judged[]): ListEntry[] {
  if (lists.length < 2) return lists.flatMap(({ entries }) => entries);
  const seen = new Set<string>();
  const taken = new Set<Piece['block']>();
  return lists.flatMap(({ entries }) => {
    const marks = entries.map(marksOf);
    const fresh = entries.filter(
      (entry, index) =>
        !marks[index]?.some((mark) => seen.has(mark)) &&
        !entry.raw.pieces.some((piece) => taken.has(piece.block)),
    );
    for (const mark of marks.flat()) seen.add(mark);
    for (const entry of entries) {
      for (const piece of entry.raw.pieces) taken.add(piece.block);
    }
    return fresh;
  });
}

/** What tells an entry: its letters, and the DOI that it prints, for journals print a list a second time in Latin script. */
const marksOf = ({ text }: ListEntry): string[] => [
  foldWords(text).replace(/ /g, ''),
  ...findDois(text).slice(0, 1),
];
