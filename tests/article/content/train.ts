/**
 * Learns the weights of lib/article/content/weights.ts from pages whose main text is known:
 *   npx tsx tests/article/content/train.ts ../shared/pages/kinds [--folds 5]
 * Two logistic regressions, one over a block's own features, one over its neighbourhood; plain batch descent, so the same
 * pages give the same numbers. With --folds it prints what pages that were held out would score, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { CONTEXT_FEATURES, firstLook } from '../../../lib/article/content/context-features';
import { FEATURES, viewOf } from '../../../lib/article/content/features';
import { surroundingsOf } from '../../../lib/article/content/surroundings';
import type { PageBlock } from '../../../lib/article/page-block';
import { readPageBlocks } from '../../../lib/article/page-blocks';

interface Page {
  id: string;
  kind: string;
  truth: string;
  blocks: PageBlock[];
  rows: Float64Array[];
  label: number[];
  weight: number[];
}

const SIZE = 4;
/** Articles are what is read; pages of other kinds only keep the weights from leaning on what is peculiar to articles. */
const KIND_WEIGHT: Record<string, number> = { article: 3, documentation: 1, service: 0.3 };
const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function runs(text: string): Map<string, number> {
  const all = words(text);
  const bag = new Map<string, number>();
  for (let i = 0; i < Math.max(1, all.length - SIZE + 1); i++) {
    const run = all.slice(i, i + SIZE).join(' ');
    bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

/** Share of a block's runs of four words that are due; of a shorter block, whether the truth has it as a line's beginning or end. */
function due(block: PageBlock, wanted: Map<string, number>, lines: string): number {
  const all = words(block.text);
  if (all.length < SIZE) return lines.includes(`\n${all.join(' ')}\n`) ? 1 : 0;
  const mine = [...runs(block.text).keys()];
  return mine.filter((run) => wanted.has(run)).length / mine.length;
}

function load(folder: string): Page[] {
  const rows = readFileSync(`${folder}/truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows.map((row: { id: string; kind: string; text: string }) => {
    const html = gunzipSync(readFileSync(`${folder}/html/${row.id}.html.gz`)).toString();
    const document = new JSDOM(html.replace(/<style[\s\S]*?<\/style>/gi, '')).window.document;
    const blocks = readPageBlocks(document.body);
    const around = surroundingsOf(blocks, document.title);
    const wanted = runs(row.text);
    const lines = `\n${row.text
      .split('\n')
      .map((line) => words(line).join(' '))
      .join('\n')}\n`;
    const size = blocks.map((block) => Math.max(1, words(block.text).length));
    const truthSize = Math.max(100, words(row.text).length);
    return {
      id: row.id,
      kind: row.kind,
      truth: row.text,
      blocks,
      rows: blocks.map((_, i) =>
        Float64Array.from(Object.values(FEATURES), (feature) =>
          feature(viewOf(blocks, i, around, document.documentElement.lang || null)),
        ),
      ),
      label: blocks.map((block) => due(block, wanted, lines)),
      weight: size.map((n) => ((n + 1) / truthSize) * (KIND_WEIGHT[row.kind] ?? 0.2)),
    };
  });
}

interface Model {
  bias: number;
  weights: number[];
}

const chanceOf = (model: Model, row: Float64Array): number => {
  let z = model.bias;
  for (let i = 0; i < row.length; i++) z += (row[i] as number) * (model.weights[i] as number);
  return 1 / (1 + Math.exp(-z));
};

/** Weighted logistic regression with a little L2, by Adam over the whole batch. */
function fit(rows: Float64Array[], label: number[], weight: number[], rounds = 500): Model {
  const width = (rows[0] as Float64Array).length;
  const w = new Float64Array(width + 1);
  const m = new Float64Array(width + 1);
  const v = new Float64Array(width + 1);
  const total = weight.reduce((a, b) => a + b, 0);
  for (let round = 1; round <= rounds; round++) {
    const g = new Float64Array(width + 1);
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as Float64Array;
      let z = w[width] as number;
      for (let i = 0; i < width; i++) z += (row[i] as number) * (w[i] as number);
      const slope = ((1 / (1 + Math.exp(-z)) - (label[r] as number)) * (weight[r] as number)) / total;
      for (let i = 0; i < width; i++) g[i] = (g[i] as number) + slope * (row[i] as number);
      g[width] = (g[width] as number) + slope;
    }
    for (let i = 0; i <= width; i++) {
      const slope = (g[i] as number) + (i < width ? 2e-4 * (w[i] as number) : 0);
      m[i] = 0.9 * (m[i] as number) + 0.1 * slope;
      v[i] = 0.999 * (v[i] as number) + 0.001 * slope * slope;
      const step = 0.06 * Math.min(1, 3 * (1 - round / rounds));
      w[i] =
        (w[i] as number) -
        (step * ((m[i] as number) / (1 - 0.9 ** round))) /
          (Math.sqrt((v[i] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return { bias: w[width] as number, weights: [...w.slice(0, width)] };
}

function contextRows(page: Page, first: Model): Float64Array[] {
  const look = firstLook(
    page.blocks,
    page.rows.map((row) => chanceOf(first, row)),
  );
  return page.blocks.map((_, i) =>
    Float64Array.from([
      ...Object.values(CONTEXT_FEATURES).map((feature) => feature(look, i)),
      ...(page.rows[i] as Float64Array),
    ]),
  );
}

function train(pages: Page[]): { first: Model; second: Model } {
  const all = pages.flatMap((page) => page.rows);
  const label = pages.flatMap((page) => page.label);
  const weight = pages.flatMap((page) => page.weight);
  const first = fit(all, label, weight);
  const second = fit(
    pages.flatMap((page) => contextRows(page, first)),
    label,
    weight,
  );
  return { first, second };
}

function score(page: Page, keep: boolean[]): { p: number; r: number } {
  const want = runs(page.truth);
  const got = runs(
    page.blocks
      .filter((_, i) => keep[i])
      .map((block) => block.text)
      .join('\n'),
  );
  let shared = 0;
  for (const [run, n] of want) shared += Math.min(n, got.get(run) ?? 0);
  const sum = (bag: Map<string, number>) => [...bag.values()].reduce((a, b) => a + b, 0);
  return { p: shared / (sum(got) || 1), r: shared / (sum(want) || 1) };
}

function report(name: string, list: { p: number; r: number }[]): void {
  const p = list.reduce((a, b) => a + b.p, 0) / list.length;
  const r = list.reduce((a, b) => a + b.r, 0) / list.length;
  console.log(
    `${name.padEnd(16)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r)).toFixed(3)}  (${list.length})`,
  );
}

function named(model: Model, names: string[]): Record<string, number> {
  return Object.fromEntries(
    [['bias', model.bias], ...names.map((name, i) => [name, model.weights[i]] as [string, number])].map(
      ([name, value]) => [name, Math.round(100 * (value as number)) / 100],
    ),
  );
}

const [folder = '', , folds] = process.argv.slice(2);
const pages = load(folder);
console.log(`${pages.length} pages, ${pages.reduce((n, page) => n + page.blocks.length, 0)} blocks`);
if (folds !== undefined) {
  const rows: {
    page: Page;
    one: { p: number; r: number };
    two: { p: number; r: number };
    best: { p: number; r: number };
  }[] = [];
  for (let fold = 0; fold < Number(folds); fold++) {
    const model = train(pages.filter((_, i) => i % Number(folds) !== fold));
    for (const page of pages.filter((_, i) => i % Number(folds) === fold)) {
      const second = contextRows(page, model.first);
      rows.push({
        page,
        one: score(
          page,
          page.rows.map((row) => chanceOf(model.first, row) > 0.5),
        ),
        two: score(
          page,
          second.map((row) => chanceOf(model.second, row) > 0.5),
        ),
        best: score(
          page,
          page.label.map((label) => label > 0.5),
        ),
      });
    }
  }
  for (const kind of [...new Set(pages.map((page) => page.kind))]) {
    const of = rows.filter((row) => row.page.kind === kind);
    report(
      `${kind} own`,
      of.map((row) => row.one),
    );
    report(
      `${kind} both`,
      of.map((row) => row.two),
    );
    report(
      `${kind} ceiling`,
      of.map((row) => row.best),
    );
  }
  const f = (s: { p: number; r: number }) => (2 * s.p * s.r) / (s.p + s.r || 1);
  for (const row of rows
    .filter((row) => row.page.kind === 'article')
    .sort((a, b) => f(a.two) - f(b.two))
    .slice(0, 25))
    console.log(row.page.id, row.two.p.toFixed(2), row.two.r.toFixed(2), 'ceiling', f(row.best).toFixed(2));
} else {
  const model = train(pages);
  const own = Object.keys(FEATURES);
  const body = (value: Record<string, number>) =>
    JSON.stringify(value, null, 2)
      .replace(/"(\w+)":/g, '$1:')
      .replace(/\n}/, ',\n}');
  writeFileSync(
    new URL('../../../lib/article/content/weights.ts', import.meta.url),
    `// Made by tests/article/content/train.ts; not to be edited by hand.\nimport type { ContextFeatureName } from './context-features';\nimport type { FeatureName } from './features';\n\n/** Log-odds that a block is content, by what it is itself. */\nexport const OWN_WEIGHTS: Readonly<Record<FeatureName | 'bias', number>> = ${body(named(model.first, own))};\n\n/** Log-odds that a block is content, by its neighbourhood and what it is itself. */\nexport const CONTEXT_WEIGHTS: Readonly<Record<ContextFeatureName | FeatureName | 'bias', number>> = ${body(named(model.second, [...Object.keys(CONTEXT_FEATURES), ...own]))};\n`,
  );
}
