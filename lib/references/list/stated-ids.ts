import type { RawEntry } from './entry';

/** So far above its first block may stand the element that is the whole entry. */
const LEVELS = 3;
/** Attributes in which scripts find an entry's identifier, and the address that it means. */
const ATTRIBUTES = [
  ['data-doi', 'https://doi.org/'],
  ['data-pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['data-pmcid', 'https://pmc.ncbi.nlm.nih.gov/articles/'],
] as const;

/**
 * Addresses of the identifiers that an entry's own element states, for a script to make a button of.
 * In: the entry and its text, for an element with much more in it is not the entry's own.
 */
export function statedIds({ pieces }: RawEntry, text: string): string[] {
  let at: Element | null = pieces[0]?.block.element ?? null;
  for (let level = 0; level < LEVELS && at !== null; level++, at = at.parentElement) {
    const found = ATTRIBUTES.flatMap(([name, address]) => {
      const value = at?.getAttribute(name)?.trim();
      return value ? [address + value] : [];
    });
    if (found.length > 0) return (at.textContent ?? '').length < 2 * text.length + 100 ? found : [];
  }
  return [];
}
