import { meta } from './meta-tags';

/** The address that the page gives itself, as written; null if it gives none. */
export function canonicalAddress(document: Document): string | null {
  return document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta(document, 'og:url');
}

/** The article's own DOI in lower case, where the page declares one, or has it in its address, as journals do; null otherwise. */
export function ownDoi(document: Document): string | null {
  const declared = meta(
    document,
    'citation_doi',
    'dc.identifier',
    'bepress_citation_doi',
    'prism.doi',
    'dc.identifier.doi',
  );
  return (
    /10\.\d{4,9}\/[^\s?#]+/.exec(declared ?? canonicalAddress(document) ?? '')?.[0].toLowerCase() ?? null
  );
}
