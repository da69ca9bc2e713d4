import type { Block } from '../../article/block';
import type { Stretch } from '../../article/passage';
import type { Reference } from '../../article/schema';

/** A mark in the text that points to one reference: where it stands, and the `number` of the reference. */
export interface Citation extends Stretch {
  number: number;
}

export interface CitationInput {
  /** The article's blocks, without those of the reference list. */
  blocks: readonly Block[];
  references: readonly Pick<Reference, 'number' | 'label' | 'text' | 'item'>[];
  /** Fragment id of an entry of the list ("ref-3", without "#", as written) → the reference's number. */
  anchors: ReadonlyMap<string, number>;
  /** BCP 47 or null. */
  language: string | null;
}

/**
 * Finds every mark in the text that cites a reference of the list.
 * Out: citations in text order; one mark that cites three references gives three.
 */
export function findCitations({ blocks, anchors }: CitationInput): Citation[] {
  return blocks.flatMap(({ links }, block) =>
    links.flatMap(({ start, end, href }) => {
      const number = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined;
      return number === undefined ? [] : [{ block, start, end, number }];
    }),
  );
}

/** Numbers of the references that are cited within a stretch of text, ascending, each once. */
export function citedWithin(citations: readonly Citation[], { block, start, end }: Stretch): number[] {
  const inside = citations.filter(
    (citation) => citation.block === block && citation.start < end && citation.end > start,
  );
  return [...new Set(inside.map((citation) => citation.number))].sort((a, b) => a - b);
}
