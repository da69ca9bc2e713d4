import { signsOf } from './signs';
import type { Standing } from './standings';
import { WEIGHTS } from './weights';

/** Of a page that is an article, whatever else were found; this and the weights are twentieths of log-odds, for whole numbers are short. */
const SURE = 60;
/** Of a page that even a reference list would not make an article: a shop, a list, a front page. */
const HOPELESS = -50;
/** Whether the signs that are still unknown could hardly change how a page stands. */
export const isKnown = (odds: number): boolean => odds > SURE || odds < HOPELESS;

/**
 * How a page stands, by the weighed sum of its signs: after each round of them, until the rest could hardly change it. Few
 * pages need the last round, which costs most. The page is not changed and no layout is asked for.
 */
export function standingOf(document: Document): Standing {
  const signs: number[] = [1];
  let odds = 0;
  let round = 0;
  for (const more of signsOf(document)) {
    signs.push(...more);
    odds = oddsOf(signs, WEIGHTS[round++]);
    if (isKnown(odds)) break;
  }
  if (odds > 0) return 'article';
  return odds < HOPELESS ? 'other' : 'doubtful';
}

const oddsOf = (signs: readonly number[], weights: readonly number[] = []): number =>
  signs.reduce((odds, sign, i) => odds + sign * (weights[i] ?? 0), 0);
