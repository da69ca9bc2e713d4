import type { CslItem } from '../../article/csl-item';

/** A reference as the article prints it, and what was understood of it. */
export interface Printed {
  text: string;
  item: CslItem;
}

export const FIELDS = ['title', 'author', 'year', 'journal', 'volume', 'page'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What one field says: `agrees`; `partly` (the main title without its subtitle, a name that is not at the head);
 * `unclear` (alike, and yet not the same); `differs`; `silent` (one side does not tell).
 */
export type Agreement = 'agrees' | 'partly' | 'unclear' | 'differs' | 'silent';

/** One field of the comparison, with both texts for the reader. */
export interface Reason {
  field: Field;
  agreement: Agreement;
  /** As understood of the printed reference; null where that was not told apart. */
  printed: string | null;
  /** As registered; null where nothing is registered. */
  registered: string | null;
}

/** Whether a registered record is the work that the article prints. */
export interface Verdict {
  verdict: 'same' | 'another' | 'cannot-tell';
  /** Every field, those that weighed most first. */
  reasons: Reason[];
}
