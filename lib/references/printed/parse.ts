import type { CslItem } from '../../article/csl-item';
import { isPointer, lawOf } from './laws';
import { readWith } from './read-with';
import type { Model } from './tagger';
import { decodeWeights } from './weights';
import stored from './weights.json';

let model: Model | undefined;

/**
 * Reads a printed reference, in any style and language, into a CSL-JSON item: authors, year, title, container, volume,
 * issue, pages, publisher, identifiers. A tagger labels the words (a conditional random field, its weights learnt from
 * references that people labelled), and rules put the pieces together. Same text, same item; it never throws.
 * @returns `{}` where nothing was understood.
 */
export function parsePrinted(text: string): CslItem {
  if (isPointer(text)) return {};
  const law = lawOf(text);
  if (law !== null) return law;
  // The weights are unpacked at the first reference, so that a page without a list does not pay for them.
  model ??= decodeWeights(stored);
  return readWith(model, text);
}
