import type { CslItem } from '../../../lib/article/csl-item';
import { chooseMatch, type Match } from '../../../lib/lookup/find/choose-match';
import { parsePrinted } from '../../../lib/references/printed';
import { realItems } from '../../citation/real-items';
import { isTwin, realPairs } from '../verdict/real-pairs';
import { searchEngineOver } from './search-engine';

export interface Replayed {
  printed: string;
  degradation: string;
  /** The work was there to be found. */
  isThere: boolean;
  wanted: CslItem;
  match: Match;
  isRight: boolean;
}

/** Candidates that a search brings. */
const ROWS = 5;

/**
 * Looks for each printed and degraded real record among all real records, once with it and once without it, when the most
 * alike of the others is what a search brings.
 */
export async function replayMatches(step = 1): Promise<Replayed[]> {
  const search = searchEngineOver(realItems(1));
  const pairs = (await realPairs(step)).filter(({ same }) => same);
  return pairs.flatMap(({ printed, degradation, record: wanted }) => {
    const item = parsePrinted(printed);
    return [true, false].map((isThere) => {
      const candidates = search(printed, ROWS, isThere ? undefined : wanted.DOI);
      const match = chooseMatch({ text: printed, item }, candidates);
      const isRight = match.status === 'matched' && isSame(match.record.item, wanted);
      return { printed, degradation, isThere, wanted, match, isRight };
    });
  });
}

/** A work that is registered twice is found under either DOI. */
const isSame = (found: CslItem, wanted: CslItem) => found.DOI === wanted.DOI || isTwin(found, wanted);

/** Of what was said to be found, how much is right; and of what was there, how much was found. */
export function precisionAndRecall(replayed: readonly Replayed[]): { precision: number; recall: number } {
  const matched = replayed.filter(({ match }) => match.status === 'matched');
  const there = replayed.filter(({ isThere }) => isThere);
  return {
    precision: matched.filter(({ isRight }) => isRight).length / matched.length,
    recall: there.filter(({ isRight }) => isRight).length / there.length,
  };
}
