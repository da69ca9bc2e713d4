import { isProbablyReaderable } from '@mozilla/readability';
import { standingOf } from '../../lib/article/detect/detect-article';
import { judgePage } from '../../lib/judge-page';
import { type Times, timesOf, turned } from './times';

/** What is timed: the measuring stick, the detector, and the detector with the count that follows on what may be an article. */
const TIMED = {
  readerable: (document: Document) => isProbablyReaderable(document),
  detector: standingOf,
  withCount: judgePage,
} satisfies Record<string, (document: Document) => unknown>;

export type DetectorTimes = Record<keyof typeof TIMED, Times>;

const COUNT = 9;

/** Times all on one page, each on a document of its own. */
function measure(html: string, turn: number): DetectorTimes {
  const names = turned(Object.keys(TIMED) as (keyof typeof TIMED)[], turn);
  const timed = names.map((name) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    return [name, timesOf(COUNT, () => () => TIMED[name](document))] as const;
  });
  return Object.fromEntries(timed) as DetectorTimes;
}

declare global {
  var measurePage: typeof measure;
}
globalThis.measurePage = measure;
