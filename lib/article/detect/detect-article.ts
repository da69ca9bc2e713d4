import { pageSigns } from './page-signs';
import { SIGNALS, type SignalName } from './signals';
import { WEIGHTS } from './weights';

const NAMES = Object.keys(SIGNALS) as SignalName[];

/** A page that lists so many references is an article, however it is made: no shop, forum or front page of the measured ones does. */
const A_LIST = 3;

/**
 * Whether a page is an article: it has a reference list, or the weighed sum of its signals says so. The page is not changed
 * and no layout is asked for. In: the page, and how many references were found in it.
 */
export function detectArticle(document: Document, references = 0): boolean {
  if (references >= A_LIST) return true;
  const signs = pageSigns(document);
  return NAMES.reduce((odds, name) => odds + WEIGHTS[name] * SIGNALS[name](signs), WEIGHTS.bias) > 0;
}
