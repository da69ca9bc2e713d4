import type { Reference } from '../../article/schema';
import type { Sought } from '../../lookup/find/sought';
import { itemOf } from '../printed-items';

/**
 * The DOI, in lower case, under which a reference is looked up; null where it prints none. What arXiv holds is registered
 * by its number (https://info.arxiv.org/help/doi.html), without the version.
 */
export function askedDoi({ doi, arxiv }: Pick<Reference, 'doi' | 'arxiv'>): string | null {
  if (doi !== null) return doi.toLowerCase();
  return arxiv === null ? null : `10.48550/arxiv.${arxiv.replace(/v\d+$/i, '').toLowerCase()}`;
}

/** How a reference without a DOI is looked for; null where it has one. */
export function soughtOf(reference: Reference): Sought | null {
  if (askedDoi(reference) !== null) return null;
  const { pmid, pmcid, text } = reference;
  return { pmid, pmcid, printed: { text, item: itemOf(reference) ?? {} } };
}

/** Whether a reference prints a number by which it can be looked up: a DOI, PubMed's, PMC's or arXiv's. */
export const hasNumber = ({ doi, arxiv, pmid, pmcid }: Reference): boolean =>
  (doi ?? arxiv ?? pmid ?? pmcid) !== null;
