import type { PageBlock } from '../../article/page-block';

/** A piece of a block: the whole of it, or what stands between two line breaks. Offsets are into `block.text`. */
export interface Piece {
  block: PageBlock;
  start: number;
  end: number;
}

/** One entry of a list as found in the page: its pieces in order. */
export interface RawEntry {
  pieces: Piece[];
}

export const whole = (block: PageBlock): Piece => ({ block, start: 0, end: block.text.length });

export const textOf = (entry: RawEntry): string =>
  entry.pieces
    .map(({ block, start, end }) => block.text.slice(start, end).trim())
    .filter((text) => text !== '')
    .join(' ');

/** Addresses of the links inside an entry, in order. */
export const hrefsOf = (entry: RawEntry): string[] =>
  entry.pieces.flatMap(({ block, start, end }) =>
    block.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => fromPubMed(link.href, block.text.slice(link.start, link.end))),
  );

/** PubMed's own pages link a record by its number alone: "/12683469/". */
const fromPubMed = (href: string, words: string): string =>
  /^\/\d{1,8}\/$/.test(href) && /^pub\s?med$/i.test(words) ? `https://pubmed.ncbi.nlm.nih.gov${href}` : href;
