import type { CslItem } from './article/csl-item';
import type { Reference } from './article/schema';
import { findDois, identify } from './references/identifiers';
import { cleanEntry } from './references/list/clean-entry';
import { parsePrinted } from './references/printed';

/** Longer than any printed reference, or any selection that somebody makes of a few; in characters. */
const LONGEST = 8000;

/**
 * Reads references that stand outside any list: a selected text, or the address of a link.
 * @returns one reference, or one for each DOI that the text holds, numbered from 1; none for a text without words.
 */
export function readPrinted(text: string): Reference[] {
  const folded = text.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  return splitAtDois(folded)
    .map((part) => referenceOf(part))
    .filter((reference) => /[\p{L}\p{N}]/u.test(reference.text))
    .map((reference, index) => ({ ...reference, number: index + 1 }));
}

/** A reference ends with its DOI, as nearly all styles have it; what follows the last one belongs to it. */
function splitAtDois(text: string): string[] {
  const lower = text.toLowerCase();
  const ends: number[] = [];
  for (const doi of findDois(text)) {
    const at = lower.indexOf(doi, ends.at(-1) ?? 0);
    // A DOI that stands otherwise in the text than it reads cannot be split at.
    if (at >= 0) ends.push(at + doi.length);
  }
  const cuts = [0, ...ends.slice(0, -1), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end).replace(/^[\s.,;)\]]+/u, ''));
}

function referenceOf(printed: string): Reference {
  const { label, text } = isAddress(printed) ? { label: null, text: printed } : cleanEntry(printed, []);
  const nowhere = { number: 1, prefix: '', mentions: [] };
  return { ...nowhere, label, text, ...identify({ text, hrefs: [] }), item: itemOf(text) };
}

/** Of an address nothing is printed, and nothing is to be understood. */
/** What printed references say, one after the other. */
export const itemsOf = (texts: readonly string[]): CslItem[] => texts.map(itemOf);

const itemOf = (text: string): CslItem => (isAddress(text) ? {} : parsePrinted(text));

const isAddress = (text: string): boolean => /^https?:\/\/\S*$/u.test(text);
