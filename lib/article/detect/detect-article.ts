import { PageSigns } from './page-signs';
import { SIGNALS, type SignalName } from './signals';
import type { Standing } from './standings';
import { WEIGHTS } from './weights';

const NAMES = Object.keys(SIGNALS) as SignalName[];

/** Log-odds of a page that even a reference list would not make an article: a shop, a list, a front page. */
const HOPELESS = -5;

const standingAt = (odds: number): Standing =>
  odds > 0 ? 'article' : odds < HOPELESS ? 'other' : 'doubtful';

/**
 * How a page stands, by the weighed sum of its signals; as each is between 0 and 1, it is known before the last one where
 * the rest could not change it. The page is not changed and no layout is asked for.
 */
export function standingOf(document: Document): Standing {
  const signs = new PageSigns(document);
  let least = WEIGHTS.bias;
  let most = WEIGHTS.bias;
  for (const name of NAMES) {
    least += Math.min(0, WEIGHTS[name]);
    most += Math.max(0, WEIGHTS[name]);
  }
  for (const name of NAMES) {
    const standing = standingAt(least);
    if (standing === standingAt(most)) return standing;
    const weighed = WEIGHTS[name] * SIGNALS[name](signs);
    least += weighed - Math.min(0, WEIGHTS[name]);
    most += weighed - Math.max(0, WEIGHTS[name]);
  }
  return standingAt(least);
}
