import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { CONTEXT_FEATURES, firstLook } from '../../../lib/article/content/context-features';
import { FEATURES, viewOf } from '../../../lib/article/content/features';
import { type Surroundings, surroundingsOf } from '../../../lib/article/content/surroundings';
import { readMetadata } from '../../../lib/article/metadata/metadata';
import type { PageBlock } from '../../../lib/article/page-block';
import { readPageBlocks } from '../../../lib/article/page-blocks';
import { SIZE, tally, wordsIn } from './text-overlap';

/** A page whose main text is known, with its blocks' own features. */
export interface LabelledPage {
  id: string;
  kind: string;
  truth: string;
  blocks: PageBlock[];
  around: Surroundings;
  own: number[][];
  /** Share of each block that is main text. */
  labels: number[];
  weights: number[];
}

/** Articles are what is read; documentation is like them. Pages of other kinds teach what is peculiar to those. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { article: 1, documentation: 0.3 };
/** Shorter truths would weigh too much, block for block. */
const LEAST_TRUTH = 100;

/** Reads the articles and documentation pages of a folder with `truth.jsonl` ({id, kind, text} a line) and `html/ID.html.gz`. */
export function labelledPages(folder: string): LabelledPage[] {
  const rows: { id: string; kind: string; text: string }[] = readFileSync(`${folder}/truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows
    .filter((row) => KIND_WEIGHT[row.kind] !== undefined)
    .map((row) => labelledPage(row, gunzipSync(readFileSync(`${folder}/html/${row.id}.html.gz`)).toString()));
}

function labelledPage(row: { id: string; kind: string; text: string }, html: string): LabelledPage {
  const { document } = new JSDOM(html.replace(/<style[\s\S]*?<\/style>/gi, '')).window;
  const blocks = readPageBlocks(document.body);
  const { language } = readMetadata(document, blocks);
  const around = surroundingsOf(blocks, document.title);
  const truthSize = Math.max(LEAST_TRUTH, wordsIn(row.text).length);
  return {
    id: row.id,
    kind: row.kind,
    truth: row.text,
    blocks,
    around,
    own: blocks.map((_, index) => {
      const view = viewOf(blocks, index, around, language);
      return Object.values(FEATURES).map((feature) => feature(view));
    }),
    labels: labelsOf(blocks, row.text),
    weights: blocks.map(
      ({ text }) => ((wordsIn(text).length + 1) / truthSize) * (KIND_WEIGHT[row.kind] ?? 0),
    ),
  };
}

/** What the second look sees, when the first look gave these chances: neighbourhood first, then the block's own features. */
export function secondRows(page: LabelledPage, chances: readonly number[]): number[][] {
  const look = firstLook(page.blocks, page.around, chances);
  return page.own.map((own, index) => [
    ...Object.values(CONTEXT_FEATURES).map((feature) => feature(look, index)),
    ...own,
  ]);
}

/**
 * Share of a block's runs of four words that the truth has. A shorter block counts if it is a line of the truth, or if a
 * run of four that holds it and words of its neighbours is there, as cells of a table are.
 */
function labelsOf(blocks: readonly PageBlock[], truth: string): number[] {
  const wanted = tally(wordsIn(truth));
  const lines = new Set(truth.split('\n').map((line) => wordsIn(line).join(' ')));
  const words = blocks.map((block) => wordsIn(block.text));
  const isRun = (list: readonly string[], at: number) => wanted.has(list.slice(at, at + SIZE).join(' '));
  return words.map((mine, index) => {
    if (mine.length >= SIZE) {
      const starts = mine.slice(SIZE - 1).map((_, at) => at);
      return starts.filter((at) => isRun(mine, at)).length / starts.length;
    }
    if (mine.length === 0 || lines.has(mine.join(' '))) return mine.length === 0 ? 0.5 : 1;
    const before = (words[index - 1] ?? []).slice(1 - SIZE);
    const all = [...before, ...mine, ...(words[index + 1] ?? []).slice(0, SIZE - 1)];
    const earliest = Math.max(0, before.length + mine.length - SIZE);
    for (let at = earliest; at <= before.length && at + SIZE <= all.length; at++)
      if (isRun(all, at)) return 1;
    return 0;
  });
}
