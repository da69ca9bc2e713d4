import { isProbablyReaderable } from '@mozilla/readability';
import { standingOf } from '../../lib/article/detect/detect-article';
import { judgePage } from '../../lib/judge-page';

/** What is timed: the measuring stick, the detector, and the detector with the count that follows on what may be an article. */
const TIMED = {
  readerable: (document: Document) => isProbablyReaderable(document),
  detector: standingOf,
  'with count': judgePage,
} satisfies Record<string, (document: Document) => unknown>;

export type Timed = keyof typeof TIMED;
/** Milliseconds: of the first run on a document that nothing has looked at, and the median of nine runs. */
export type Times = Record<Timed, { first: number; again: number }>;

function timesOf(run: (document: Document) => unknown, html: string): Times[Timed] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run(document);
    return performance.now() - start;
  });
  return { first: runs[0] ?? 0, again: runs.sort((a, b) => a - b)[4] ?? 0 };
}

/** Times all on one page, each on a document of its own, in an order that turns with `turn`. */
function measure(html: string, turn: number): Times {
  const names = Object.keys(TIMED) as Timed[];
  const order = names.map((_, i) => names[(i + turn) % names.length] as Timed);
  return Object.fromEntries(order.map((name) => [name, timesOf(TIMED[name], html)])) as Times;
}

declare global {
  var measurePage: typeof measure;
}
globalThis.measurePage = measure;
