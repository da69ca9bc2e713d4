import type { Reference } from '../../article/schema';

/**
 * The DOI, in lower case, under which a reference is looked up; null where it has none. What arXiv holds is registered by
 * its number (https://info.arxiv.org/help/doi.html), without the version.
 */
export function askedDoi({ doi, arxiv }: Pick<Reference, 'doi' | 'arxiv'>): string | null {
  if (doi !== null) return doi.toLowerCase();
  return arxiv === null ? null : `10.48550/arxiv.${arxiv.replace(/v\d+$/i, '').toLowerCase()}`;
}
