import type { Reference } from '../article/schema';
import type { PlainKey } from '../messages/messages';
import { webAddress } from './web-address';

/** Where *Open* leads. */
export interface ReferenceLink {
  /** Message that names the place. */
  place: PlainKey;
  /** Absolute http(s) address. */
  href: string;
}

type Address = (reference: Reference) => string | null;

/** Places in the order in which they are preferred: what identifies the work first, a mere link last. */
const PLACES: readonly { place: PlainKey; address: Address }[] = [
  { place: 'openDoi', address: ({ doi }) => (doi === null ? null : doiAddress(doi)) },
  {
    place: 'openPubmed',
    address: ({ pmid }) => pmid && `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`,
  },
  {
    place: 'openPmc',
    address: ({ pmcid }) =>
      pmcid && `https://pmc.ncbi.nlm.nih.gov/articles/PMC${encodeURIComponent(digits(pmcid))}/`,
  },
  { place: 'openArxiv', address: ({ arxiv }) => arxiv && `https://arxiv.org/abs/${encodePath(arxiv)}` },
  { place: 'openLink', address: ({ url }) => url },
];

/** Where a reference can be opened, or null where it names no place. Pages are strangers: only http(s) becomes a link. */
export function referenceLink(reference: Reference): ReferenceLink | null {
  for (const { place, address } of PLACES) {
    const href = webAddress(address(reference));
    if (href !== null) return { place, href };
  }
  return null;
}

/** The resolver's address of a DOI; what a URL would take for a query, fragment or escape is encoded (DOI Handbook 3.6). */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodePath(doi)}`;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const digits = (id: string): string => id.replace(/^PMC/i, '');
