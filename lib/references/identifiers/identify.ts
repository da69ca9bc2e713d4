import { findArxiv } from './arxiv';
import { findDois } from './doi';
import { findIsbn } from './isbn';
import { findUrl, isDoiLink, isLookUp } from './link';
import { findPmcid, findPmid } from './pubmed';

/** The identifiers of one entry, each in its normal form, null where the entry has none. */
export interface Identifiers {
  /** Lower case. */
  doi: string | null;
  /** Digits. */
  pmid: string | null;
  /** "PMC" and digits. */
  pmcid: string | null;
  /** Without version. */
  arxiv: string | null;
  /** Without hyphens; the check digit is right. */
  isbn: string | null;
  /** Absolute; no identifier or look-up service. */
  url: string | null;
}

/** What an entry is identified by. */
interface Entry {
  /** Its visible text. */
  text: string;
  /** The addresses of its links in order, absolute or not. */
  hrefs: readonly string[];
  /** The citing article's own DOI, lower case: link resolvers are told it beside the cited one. */
  own?: string | null;
}

/** What identifies one entry of a reference list. */
export function identify({ text, hrefs, own = null }: Entry): Identifiers {
  return {
    doi: chooseDoi(text, hrefs, own),
    pmid: findPmid(text, hrefs),
    pmcid: findPmcid(text, hrefs),
    arxiv: findArxiv(text, hrefs),
    isbn: findIsbn(text, hrefs),
    url: findUrl(text, hrefs),
  };
}

/**
 * The rule where an entry offers several DOIs: what is printed wins over what is linked, because a template can link
 * the wrong thing but the author wrote the text; a link wins only where it goes on from a DOI that the text cuts short.
 * A journal's or issue's own DOI, and a DOI that stands only in a search link, are the last resort.
 */
function chooseDoi(text: string, hrefs: readonly string[], own: string | null): string | null {
  const printed = findDois(text);
  const direct = hrefs.filter((href) => isDoiLink(href) || !isLookUp(href)).flatMap(findDois);
  const searched = hrefs
    .filter((href) => !isDoiLink(href) && isLookUp(href))
    .flatMap(findDois)
    .filter((doi) => doi !== own);
  const ofWork = [...printed, ...direct, ...searched].filter((doi) => !isOfJournal(doi));
  const best = ofWork[0] ?? printed[0] ?? direct[0] ?? searched[0] ?? null;
  return best === null ? null : (completion(best, text, direct) ?? best);
}

/** A whole journal ("10.1002/(issn)1097-0142") or the bare ISSN as suffix. */
function isOfJournal(doi: string): boolean {
  return /\/\(issn\)|\/(?:issn[.-]?)?\d{4}-\d{3}[\dx]$/.test(doi);
}

/** The linked DOI that goes on where the text broke a DOI off: at a space or an ellipsis, never at a full stop that ends it. */
function completion(doi: string, text: string, linked: readonly string[]): string | null {
  const longer = linked.find((other) => other.length > doi.length && other.startsWith(doi));
  if (longer === undefined) return null;
  const end = text.toLowerCase().lastIndexOf(doi.slice(-8)) + 8;
  return /^[-./]?\s?(?:…|\.\.\.|[a-z0-9(])/i.test(text.slice(end)) ? longer : null;
}
