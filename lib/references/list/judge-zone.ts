import type { PageBlock } from '../../article/page-block';
import { mapped, type Steps } from '../../article/steps';
import { bestStretch, keepAlike, withoutTail } from './best-stretch';
import { LIKELY, SURE } from './likeness';
import { type ListEntry, toEntry } from './list-entry';
import { entrySteps } from './split-entries';
import { notesOf, plainList, runIn } from './whatever-it-says';
import type { Zone } from './zones';

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
/** Parts a zone into entries and says whether they are a reference list. `isOwn` tells the article citing itself. */
export function* judgeZone(
  zone: Zone,
  blocks: readonly PageBlock[],
  isOwn: (entry: ListEntry) => boolean,
): Steps<Judged> {
  const inside = blocks.slice(zone.from, zone.to).filter((block) => !isForeign(block));
  const read = yield* mapped(yield* entrySteps(inside), (raw) => {
    const entry = toEntry(raw);
    return (entry.text.length > 8 || isNumbered(entry)) && !isOwn(entry) ? entry : null;
  });
  const all = read.filter((entry) => entry !== null);
  const notes = zone.announced === 'weak' ? notesOf(all) : [];
  if (notes.length === 0) notes.push(...runIn(zone, blocks, all));
  if (notes.length > 0) return { zone, entries: notes, isList: true };
  const isNamed = zone.announced === 'weak' && (zone.isNamed === true || isReading(zone, blocks));
  const isTelling = zone.announced === 'strong' || (isNamed && shareOf(all, LIKELY) >= FEW);
  const plain = isTelling ? plainList(all) : [];
  const entries = withoutTail(keepAlike(bestStretch(all)));
  if (plain.length > 0 && plain.length >= entries.length) return { zone, entries: plain, isList: true };
  const due = DUE[isNamed ? 'named' : (zone.announced ?? 'none')];
  const among = zone.announced === 'weak' ? all : entries;
  const share = (shareOf(entries, due.likeness) * entries.length) / (among.length || 1);
  // A list of one must look it: "Literature" also stands over what a town does for its writers.
  const alone = zone.announced === 'strong' || isNamed ? LIKELY + 0.5 : SURE + 1;
  const enough = entries.length > 1 || (entries[0]?.likeness ?? 0) >= alone;
  return { zone, entries, isList: enough && share >= due.share && !areDates(entries) };
}

/** Never a reference out of these. A class name alone makes no navigation: tabs and accordions are called so too. */
const isForeign = (block: PageBlock): boolean =>
  block.region === 'comments' ||
  block.region === 'related' ||
  block.region === 'form' ||
  (block.region === 'navigation' && block.regionElement?.localName === 'nav');

const READING =
  /\b(?:(?:further|additional|recommended|suggested) reading|lecturas|lectures|aller plus loin)\b/i;

export const isReading = ({ heading }: Zone, blocks: readonly PageBlock[]): boolean =>
  READING.test(blocks[heading ?? -1]?.text ?? '');

/** So many of the items under a weaker heading must look like references that all of them are taken. */
const FEW = 0.25;

const shareOf = (entries: readonly ListEntry[], least: number): number =>
  entries.filter((entry) => entry.likeness >= least).length / (entries.length || 1);

/** "Updated: 10.10.2023": short lines with nothing but a day. */
const areDates = (entries: readonly ListEntry[]): boolean =>
  entries.every(
    ({ text, hrefs }) => text.length < 40 && hrefs.length === 0 && /\d[./-]\d{1,2}[./-]\d{4}$/.test(text),
  );

/** "6. Ibid." is a note. */
const isNumbered = ({ label, text }: ListEntry): boolean => /^\d+$/.test(label ?? '') && text.length > 3;
