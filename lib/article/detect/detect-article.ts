import { pageSigns } from './page-signs';
import { SIGNALS, type SignalName } from './signals';
import { WEIGHTS } from './weights';

const NAMES = Object.keys(SIGNALS) as SignalName[];

/** Whether a page is an article, by the weighed sum of its signals. The page is not changed and no layout is asked for. */
export function detectArticle(document: Document): boolean {
  const signs = pageSigns(document);
  return NAMES.reduce((odds, name) => odds + WEIGHTS[name] * SIGNALS[name](signs), WEIGHTS.bias) > 0;
}
