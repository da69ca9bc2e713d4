import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inTurns } from '../lib/article/steps';
import { unclobbered } from '../lib/article/unclobbered';
import { turnsOf } from '../lib/browser/turns';
import { articleSteps } from '../lib/read-article';
import { itemsOf, readPrinted } from '../lib/read-printed';

/**
 * Injected into a page when the panel asks; what it returns is the result of the injection, as plain JSON. The panel loads it
 * into its own page, too, where a printed reference waits to be read, and into a worker, which answers a list of printed
 * references with what they say: two copies of the parser would weigh too much.
 */
export default defineUnlistedScript(() => {
  if (typeof window === 'undefined') {
    addEventListener('message', ({ data }) => postMessage(itemsOf(data)));
    return undefined;
  }
  const { sumberPrinted } = window;
  // A page's element of that name would be no string.
  return typeof sumberPrinted === 'string'
    ? readPrinted(sumberPrinted)
    : inTurns(articleSteps(unclobbered(document), 'needed'), turnsOf(window));
});
