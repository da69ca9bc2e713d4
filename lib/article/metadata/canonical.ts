import { type MetaTags, meta } from './meta-tags';

/** The address that the page gives itself, as written; null if it gives none. */
export function canonicalAddress(document: Document, tags: MetaTags): string | null {
  return document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta(tags, 'og:url');
}

/** The article's own DOI in lower case, where the page declares one, or has it in its address, as journals do; null otherwise. */
export function ownDoi(document: Document, tags: MetaTags): string | null {
  const declared = meta(
    tags,
    'citation_doi',
    'dc.identifier',
    'bepress_citation_doi',
    'prism.doi',
    'dc.identifier.doi',
  );
  return (
    /10\.\d{4,9}\/[^\s?#]+/.exec(declared ?? canonicalAddress(document, tags) ?? '')?.[0].toLowerCase() ??
    null
  );
}
