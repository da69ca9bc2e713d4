import { pageSigns } from './page-signs';
import { SIGNALS, type SignalName } from './signals';
import type { Standing } from './standings';
import { WEIGHTS } from './weights';

const NAMES = Object.keys(SIGNALS) as SignalName[];

/** Log-odds of a page that even a reference list would not make an article: a shop, a list, a front page. */
const HOPELESS = -5;

/** How a page stands, by the weighed sum of its signals. The page is not changed and no layout is asked for. */
export function standingOf(document: Document): Standing {
  const signs = pageSigns(document);
  const odds = NAMES.reduce((sum, name) => sum + WEIGHTS[name] * SIGNALS[name](signs), WEIGHTS.bias);
  if (odds > 0) return 'article';
  return odds < HOPELESS ? 'other' : 'doubtful';
}
