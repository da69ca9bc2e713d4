/**
 * Services that identify or look up, and so are no address of the work itself. A row matches the address without its
 * scheme, in lower case.
 */
const LOOK_UPS: readonly RegExp[] = [
  /^(?:[\w-]+\.)*doi\.org\//,
  /^(?:[\w-]+\.)*doi-org\./,
  /^scholar\.google\./,
  /^(?:www\.)?google\.[a-z.]+\/(?:search|url)/,
  /^(?:[\w-]+\.)*ncbi\.nlm\.nih\.gov\//,
  /^(?:[\w-]+\.)?europepmc\.org\//,
  /^(?:[\w-]+\.)?arxiv\.org\//,
  /^(?:[\w-]+\.)*crossref\.org\//,
  /^(?:[\w-]+\.)?semanticscholar\.org\/search/,
  /^(?:[\w-]+\.)?(?:adsabs\.harvard\.edu|ui\.adsabs\.harvard\.edu)\//,
  /^(?:[\w-]+\.)?worldcat\.org\//,
  /^(?:[\w-]+\.)?(?:webofknowledge|webofscience|scopus|mathscinet\.ams)\.\w+\//,
  /^(?:gateway\.)?(?:isiknowledge|proquest)\.com\/(?:gateway|openurl)/,
  /^(?:[\w-]+\.)?ams\.org\/(?:mathscinet|leavingmsn)/,
  /^(?:[\w-]+\.)?(?:wikidata|wikipedia)\.org\/.*(?:special:|_\(identifier\))/,
  /^(?:[\w-]+\.)?(?:sfx|linkresolver|openurl|resolver|getit|findit)\./,
  /[?&](?:rft_id|rft\.\w+|rfr_id|url_ver|ctx_ver|sid|genre)=/,
  /\/(?:openurl|servlet\/linkout|action\/getfulltextlinks|linkout)\b/,
];

const ABSOLUTE = /^(?:https?:)?\/\/[^/\s]+/i;
const PRINTED_URL = /https?:\/\/[^\s<>"'«»“”‘’]{4,2000}|\bwww\.[a-z0-9-]{1,63}\.[^\s<>"'«»“”‘’]{2,2000}/gi;

/**
 * The first plain web address of an entry: a link, else one printed in its text.
 * @param hrefs the entry's links in order; relative ones and in-page ones are passed over.
 * @returns an absolute http(s) address, or null where all lead to an identifier or look-up service.
 */
export function findUrl(text: string, hrefs: readonly string[]): string | null {
  const linked = hrefs.map((href) => href.trim()).filter((href) => ABSOLUTE.test(href));
  const printed = [...text.matchAll(PRINTED_URL)].map((match) => withoutTail(match[0]));
  return [...linked, ...printed].map(absolute).find((url) => !isLookUp(url)) ?? null;
}

/** Whether an address leads to a service that identifies or looks up works, not to the work. */
export function isLookUp(url: string): boolean {
  const address = url.toLowerCase().replace(/^(?:https?:)?\/\//, '');
  const withPath = address.includes('/') ? address : `${address}/`;
  return LOOK_UPS.some((service) => service.test(withPath));
}

/** Whether an address is a DOI's own, also behind a library's proxy. */
export const isDoiLink = (href: string): boolean => /^(?:https?:)?\/\/(?:[\w-]+\.)*doi[.-]org/i.test(href);

function absolute(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  return /^https?:/i.test(url) ? url : `http://${url}`;
}

/** Takes off the sentence's punctuation, and what stands behind a bracket that was opened before the address. */
function withoutTail(url: string): string {
  let open = 0;
  for (let i = 0; i < url.length; i++) {
    if (url[i] === '(') open++;
    if (url[i] === ')' && --open < 0) return withoutTail(url.slice(0, i));
  }
  return url.replace(/(?<![.,;:!?*\]])[.,;:!?*\]]+$/, '');
}
