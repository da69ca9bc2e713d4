import { Readability } from '@mozilla/readability';
import { articleParts, readArticle } from '../../lib/read-article';
import { summarise } from '../../lib/summary';

/** The measuring stick; the whole reading: text, outline, references, mentions, summary; and of that the summary alone. */
const TIMED = {
  readability: (document: Document) => () => new Readability(document.cloneNode(true) as Document).parse(),
  reading: (document: Document) => () => readArticle(document),
  summary: summing,
} satisfies Record<string, (document: Document) => () => unknown>;

/** The summary of blocks that nobody has split into sentences yet, as mentions may have. */
function summing(document: Document): () => unknown {
  const { metadata, blocks, outline, citations } = articleParts(document);
  const { title, language } = metadata;
  return () => summarise({ blocks, outline: outline.headings, citations, title, language });
}

export type Timed = keyof typeof TIMED;
/** Milliseconds: of the first run on a document that nothing has looked at, and the median of `RUNS` runs. */
export type Times = Record<Timed, { first: number; again: number }>;

const RUNS = 5;

function timesOf(ready: (document: Document) => () => unknown, document: Document): Times[Timed] {
  const runs = Array.from({ length: RUNS }, () => {
    const run = ready(document);
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { first: runs[0] ?? 0, again: runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

/** Times all on one page, each on a document of its own, the one that goes first by turns. `fold` repeats the body's content. */
function measure(html: string, turn: number, fold: number): Times {
  const names = Object.keys(TIMED) as Timed[];
  const order = turn % 2 === 0 ? names : names.reverse();
  return Object.fromEntries(order.map((name) => [name, timesOf(TIMED[name], folded(html, fold))])) as Times;
}

function folded(html: string, fold: number): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = [...document.body.childNodes];
  for (let i = 1; i < fold; i++) document.body.append(...content.map((node) => node.cloneNode(true)));
  return document;
}

declare global {
  var measureReading: typeof measure;
}
globalThis.measureReading = measure;
