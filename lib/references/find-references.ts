import type { PageBlock } from '../article/page-block';
import type { Reference } from '../article/schema';
import { finish, mapped, type Steps } from '../article/steps';
import { identify } from './identifiers';
import type { Piece } from './list/entry';
import { findEntries, type OwnMarks } from './list/find-entries';
import type { ListEntry } from './list/list-entry';

/** The reference list as found: what the reader shows of each, and which blocks it took. */
export interface FoundReferences {
  /** Without mentions and without an item: those need the text and the parser. */
  references: Omit<Reference, 'mentions' | 'item'>[];
  /** The pieces of the page that each reference was read from, in the same order. */
  pieces: Piece[][];
  /** The blocks that announce the list or lists. */
  headings: PageBlock[];
}

/**
 * Finds the article's reference list and each entry's identifiers.
 * In: all blocks of the page, the page's language (BCP 47 or null), what the article is known by when it cites itself. Out: entries in order, numbered from 1; none if there is no list.
 */
export function* referenceSteps(
  blocks: readonly PageBlock[],
  language: string | null,
  own: OwnMarks,
): Steps<FoundReferences> {
  const { entries, headings } = yield* findEntries(blocks, language, own);
  return {
    references: yield* mapped(entries, (entry, index) => toReference(entry, index + 1, own)),
    pieces: entries.map((entry) => entry.raw.pieces),
    headings,
  };
}

/** The same, at once. */
export const findReferences = (...given: Parameters<typeof referenceSteps>): FoundReferences =>
  finish(referenceSteps(...given));

function toReference(entry: ListEntry, number: number, own: OwnMarks): Omit<Reference, 'mentions' | 'item'> {
  const ids = identify({ text: entry.text, hrefs: entry.hrefs, own: own.doi });
  return { number, label: entry.label, text: entry.text, prefix: '', ...ids };
}
