import type { Reference } from '../../article/schema';
import { marksOf } from '../look-ups/evidence-groups';
import { isAnswered, type LookedUp } from '../look-ups/looked-up';
import { itemOf } from '../printed-items';
import { foldWords } from './fold-words';

/** What can be asked of a reference besides its words. */
export const MARKS = ['has-doi', 'looked-up', 'retracted', 'mismatch', 'never-mentioned'] as const;
export type Mark = (typeof MARKS)[number];

export const ORDERS = ['article', 'newest', 'mentions'] as const;
export type Order = (typeof ORDERS)[number];

/** Which references of a list are shown, and in which order. */
export interface ReferenceFilter {
  /** Words that must all stand in the reference, each anywhere; '' asks nothing. */
  text: string;
  /** All of them must hold. */
  marks: readonly Mark[];
  order: Order;
}

export const NO_FILTER: ReferenceFilter = { text: '', marks: [], order: 'article' };

/** A reference, and what was looked up of it. */
export interface Listed {
  reference: Reference;
  lookedUp: LookedUp;
}

const HOLDS = {
  'has-doi': ({ reference }) => reference.doi !== null,
  'looked-up': ({ lookedUp }) => isAnswered(lookedUp),
  retracted: ({ lookedUp }) => marksOf(lookedUp).includes('retracted'),
  mismatch: ({ lookedUp }) => lookedUp.identity === 'another',
  'never-mentioned': ({ reference }) => reference.mentions.length === 0,
} as const satisfies Record<Mark, (listed: Listed) => boolean>;

/** How many references of the list have each mark. */
export function countMarks(list: readonly Listed[]): Record<Mark, number> {
  const counts = MARKS.map((mark) => [mark, list.filter(HOLDS[mark]).length] as const);
  return Object.fromEntries(counts) as Record<Mark, number>;
}

/** The references that the filter lets through, in the order that it wants; equal ones stay in the article's order. */
export function filterReferences(list: readonly Listed[], filter: ReferenceFilter): Reference[] {
  const words = foldWords(filter.text).split(/\s+/).filter(Boolean);
  return list
    .filter((listed) => filter.marks.every((mark) => HOLDS[mark](listed)))
    .map(({ reference }) => reference)
    .filter((reference) => hasWords(reference, words))
    .sort(BEFORE[filter.order]);
}

/** Typing asks for the same texts again and again; a reference of the page stays the same object. */
const folded = new WeakMap<Reference, string>();

function hasWords(reference: Reference, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { number, label, text, doi, pmid } = reference;
  const own = folded.get(reference) ?? foldWords([number, label, text, doi, pmid].join(' '));
  folded.set(reference, own);
  return words.every((word) => own.includes(word));
}

const BEFORE = {
  article: (a, b) => a.number - b.number,
  newest: (a, b) => printedYear(b) - printedYear(a) || a.number - b.number,
  mentions: (a, b) => b.mentions.length - a.mentions.length || a.number - b.number,
} as const satisfies Record<Order, (a: Reference, b: Reference) => number>;

/** As printed; where no year was understood the reference goes last. */
function printedYear(reference: Reference): number {
  return Number(itemOf(reference)?.issued?.['date-parts']?.[0]?.[0] ?? Number.NEGATIVE_INFINITY);
}
