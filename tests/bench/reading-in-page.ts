import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { canonicalAddress, ownDoi } from '../../lib/article/metadata/canonical';
import { readMetaTags } from '../../lib/article/metadata/meta-tags';
import { pageTextSteps } from '../../lib/article/page-blocks';
import { finish } from '../../lib/article/steps';
import { articleParts, articleSteps } from '../../lib/read-article';
import { findReferences } from '../../lib/references/find-references';
import { partAtHeadings } from '../../lib/references/list/part-at-headings';
import { parsePrinted } from '../../lib/references/printed';
import { summarise } from '../../lib/summary';
import { type Times, timesOf, turned } from './times';

/**
 * What is timed: the measuring sticks; the whole reading: text, outline, references, mentions, summary; and of that the summary
 * alone, and the finding of the list and its entries alone.
 */
const TIMED = {
  readability: (document: Document) => () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: (document: Document) => () => new Defuddle(document).parse(),
  reading: (document: Document) => () => finish(articleSteps(document, 'needed')),
  summary: summing,
  entries: finding,
} satisfies Record<string, (document: Document) => () => unknown>;

/** The summary of blocks that nobody has split into sentences yet, as mentions may have. */
function summing(document: Document): () => unknown {
  const { metadata, blocks, outline, citations } = articleParts(document);
  const { title, language } = metadata;
  return () => summarise({ blocks, outline: outline.headings, citations, title, language });
}

function finding(document: Document): () => unknown {
  const { blocks } = finish(pageTextSteps(document.body));
  const tags = readMetaTags(document);
  const own = {
    title: document.title,
    address: canonicalAddress(document, tags),
    doi: ownDoi(document, tags),
  };
  const language = document.documentElement.lang || null;
  return () => findReferences(partAtHeadings(blocks, language), language, own);
}

export type ReadingName = keyof typeof TIMED;
export type ReadingTimes = Record<ReadingName, Times>;

/** How often each is run on a page; Defuddle takes too long for more than a first and a second time. */
const COUNTS: Partial<Record<ReadingName, number>> = { defuddle: 2 };
const COUNT = 3;

interface Wanted {
  names: readonly ReadingName[];
  turn: number;
  /** How often the body's content stands in the page. */
  fold: number;
  count?: number;
}

/** Times what is wanted on one page, each on a document of its own. */
function measure(html: string, { names, turn, fold, count }: Wanted): Partial<ReadingTimes> {
  const timed = turned(names, turn).map((name) => {
    const document = folded(html, fold);
    return [name, timesOf(count ?? COUNTS[name] ?? COUNT, () => TIMED[name](document))] as const;
  });
  return Object.fromEntries(timed);
}

function folded(html: string, fold: number): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = [...document.body.childNodes];
  for (let i = 1; i < fold; i++) document.body.append(...content.map((node) => node.cloneNode(true)));
  return document;
}

/** Milliseconds that each printed reference takes, the second time it is read. */
function parse(texts: readonly string[]): number[] {
  for (const text of texts) parsePrinted(text);
  return texts.map((text) => timesOf(1, () => () => parsePrinted(text)).first);
}

declare global {
  var measureReading: typeof measure;
  var measureParsing: typeof parse;
}
globalThis.measureReading = measure;
globalThis.measureParsing = parse;
