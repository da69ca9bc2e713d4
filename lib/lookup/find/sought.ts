import type { Printed } from '../verdict/verdict';

/** A reference without a DOI, as it is looked for: by PubMed's number of it, or else by what is printed. */
export interface Sought {
  pmid: string | null;
  pmcid: string | null;
  printed: Printed;
}

/** Letters of a printed reference that tell it from all others. */
const TELLING = 300;

/** What a reference is known by in the panel and in the cache. */
export function keyOf({ pmid, pmcid, printed }: Sought): string {
  if (pmid !== null) return `pmid:${pmid}`;
  if (pmcid !== null) return `pmcid:${pmcid.toLowerCase()}`;
  return `text:${printed.text.toLowerCase().replace(/\s+/g, ' ').slice(0, TELLING)}`;
}

export const hasId = ({ pmid, pmcid }: Sought): boolean => pmid !== null || pmcid !== null;
