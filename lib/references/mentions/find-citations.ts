import type { Block } from '../../article/block';
import type { CslItem } from '../../article/csl-item';
import type { Stretch } from '../../article/passage';
import type { Reference } from '../../article/schema';
import { finish, type Steps } from '../../article/steps';
import { authorYearCitations } from './author-year-citations';
import { type NamesAndYear, namesAndYear } from './names-and-years';
import { cuePattern, narrativeCitations } from './narrative-citations';
import { numericCitations, unlinkedCitations } from './numeric-citations';
import { textHolder } from './text-holder';
import { toldInWords } from './told-in-words';

/** A mark in the text that points to one reference: where it stands, and the `number` of the reference. */
export interface Citation extends Stretch {
  number: number;
}

/** A reference of the list, with what its printed text says. */
export interface PrintedEntry extends Pick<Reference, 'number' | 'label' | 'text'> {
  item: CslItem;
}

export interface CitationInput {
  /** The article's blocks; those that are entries of the list are passed over. */
  blocks: readonly Block[];
  references: readonly PrintedEntry[];
  /** Fragment id of an entry of the list ("ref-3", without "#", as written) → the reference's number. */
  anchors: ReadonlyMap<string, number>;
  /** BCP 47 or null. */
  language: string | null;
}

/**
 * Finds every mark in the text that cites a reference of the list.
 * Out: citations in text order; one mark that cites three references gives three.
 */
export const findCitations = (input: CitationInput): Citation[] => finish(citationSteps(input));

/** The same in steps. */
export function* citationSteps({ blocks, references, anchors, language }: CitationInput): Steps<Citation[]> {
  if (references.length === 0) return [];
  const text = withoutEntries(blocks, references);
  yield;
  const linked = linkCitations(text, anchors);
  const covered = new Set(linked.map(({ number }) => number)).size * 2 >= references.length;
  const numbered = covered ? unlinkedCitations(text, references, linked) : numericCitations(text, references);
  yield;
  const cue = cuePattern(language);
  // Of the others not even the item is asked for.
  const candidates = yield* toldInWords(text, references, (words) => words.search(cue) >= 0);
  const keys: NamesAndYear[] = [];
  for (const reference of candidates) {
    keys.push(namesAndYear(reference));
    yield;
  }
  const named = authorYearCitations(text, keys);
  yield;
  const told = narrativeCitations(text, candidates, keys, language);
  yield;
  const found = once([...linked, ...numbered, ...named, ...told]);
  return found.sort((a, b) => a.block - b.block || a.start - b.start || a.number - b.number);
}

/** Numbers of the references that are cited within a stretch of text, ascending, each once. In: citations in text order. */
export function citedWithin(citations: readonly Citation[], { block, start, end }: Stretch): number[] {
  const numbers = new Set<number>();
  for (let i = firstIn(citations, block); citations[i]?.block === block; i++) {
    const citation = citations[i] as Citation;
    if (citation.start < end && citation.end > start) numbers.add(citation.number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The index of the first citation in a block or behind it. */
function firstIn(citations: readonly Citation[], block: number): number {
  let [from, to] = [0, citations.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((citations[middle]?.block ?? 0) < block) from = middle + 1;
    else to = middle;
  }
  return from;
}

const EMPTY: Pick<Block, 'text' | 'links' | 'superscripts'> = { text: '', links: [], superscripts: [] };

/** Empties the blocks of the list itself, for an entry cites nobody; indices stay. */
function withoutEntries(blocks: readonly Block[], references: CitationInput['references']): Block[] {
  const holdsEntry = textHolder(references.map(({ text }) => text).filter((text) => text.length > 20));
  return blocks.map((block) => (holdsEntry(block.text) ? { ...block, ...EMPTY } : block));
}

function linkCitations(blocks: readonly Block[], anchors: ReadonlyMap<string, number>): Citation[] {
  return blocks.flatMap(({ links }, block) =>
    links.flatMap(({ start, end, href }) => {
      const number = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined;
      return number === undefined ? [] : [{ block, start, end, number }];
    }),
  );
}

/** Drops what another way of reading the same mark has found before. */
function once(citations: readonly Citation[]): Citation[] {
  const kept = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.block} ${citation.number}`;
    const others = kept.get(key) ?? [];
    if (others.some(({ start, end }) => start < citation.end && citation.start < end)) continue;
    others.push(citation);
    kept.set(key, others);
  }
  return [...kept.values()].flat();
}
