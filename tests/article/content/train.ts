/**
 * Learns the weights of lib/article/content/weights.ts from pages whose main text is known:
 *   npx tsx tests/article/content/train.ts ../shared/pages/kinds [--folds 5]
 * Two logistic regressions, one over a block's own features, one over its neighbourhood. The second learns from chances
 * that the first gives for pages which it has not seen: those are what it will meet. With --folds it prints what pages
 * that were held out would score, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { chooseBlocks } from '../../../lib/article/content/choose-blocks';
import { CONTEXT_FEATURES } from '../../../lib/article/content/context-features';
import { FEATURES } from '../../../lib/article/content/features';
import { chanceOf, type Example, fit, type Model, oddsOf } from '../logistic-regression';
import { type LabelledPage, labelledPages, secondRows } from './labelled-pages';
import { meanOverlap, overlap } from './text-overlap';

const SETTINGS = { rounds: 250, decay: 2e-4 };
/** Parts of the pages that the first look is learnt without, in turn, for the second. */
const PARTS = 4;

interface Looks {
  first: Model;
  second: Model;
}

const row = (values: readonly number[]): Float64Array => Float64Array.from(values);
const chancesOf = (page: LabelledPage, model: Model): number[] =>
  page.own.map((values) => chanceOf(model, row(values)));

function examples(page: LabelledPage, rows: readonly number[][]): Example[] {
  return rows.map((values, index) => ({
    values: row(values),
    label: page.labels[index] ?? 0,
    weight: page.weights[index] ?? 0,
  }));
}

const fitFirst = (pages: readonly LabelledPage[]): Model =>
  fit(
    pages.flatMap((page) => examples(page, page.own)),
    SETTINGS,
  );

function train(pages: readonly LabelledPage[]): Looks {
  const unseen = Array.from({ length: PARTS }, (_, part) =>
    fitFirst(pages.filter((_, index) => index % PARTS !== part)),
  );
  const second = pages.flatMap((page, index) =>
    examples(page, secondRows(page, chancesOf(page, unseen[index % PARTS] as Model))),
  );
  return { first: fitFirst(pages), second: fit(second, SETTINGS) };
}

function textOf(page: LabelledPage, { first, second }: Looks): string {
  const odds = secondRows(page, chancesOf(page, first)).map((values) => oddsOf(second, row(values)));
  const chosen = chooseBlocks(page.blocks, odds);
  return page.blocks.flatMap((block, index) => (chosen[index] ? [block.text] : [])).join('\n');
}

function report(pages: readonly LabelledPage[], folds: number): void {
  const rows = Array.from({ length: folds }, (_, fold) => {
    const looks = train(pages.filter((_, index) => index % folds !== fold));
    return pages
      .filter((_, index) => index % folds === fold)
      .map((page) => ({ page, ...overlap(page.truth, textOf(page, looks)) }));
  }).flat();
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const { precision, recall, f1 } = meanOverlap(rows.filter(({ page }) => page.kind === kind));
    console.log(`${kind}: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  }
  const worst = rows.toSorted((a, b) => a.precision + a.recall - b.precision - b.recall).slice(0, 25);
  for (const { page, precision, recall } of worst)
    console.log(page.id, page.kind, `P ${precision.toFixed(2)} R ${recall.toFixed(2)}`);
}

function table({ bias, weights }: Model, names: readonly string[]): string {
  const line = (name: string, value: number) => `  ${name}: ${Math.round(100 * value) / 100},\n`;
  return `{\n${line('bias', bias)}${names.map((name, index) => line(name, weights[index] ?? 0)).join('')}}`;
}

function source({ first, second }: Looks): string {
  const own = Object.keys(FEATURES);
  return `// Made by tests/article/content/train.ts; not to be edited by hand.
import type { ContextFeatureName } from './context-features';
import type { FeatureName } from './features';

/** Log-odds that a block is content, by what it is itself. */
export const OWN_WEIGHTS: Readonly<Record<FeatureName | 'bias', number>> = ${table(first, own)};

/** Log-odds that a block is content, by its neighbourhood and what it is itself. */
export const CONTEXT_WEIGHTS: Readonly<Record<ContextFeatureName | FeatureName | 'bias', number>> = ${table(second, [...Object.keys(CONTEXT_FEATURES), ...own])};
`;
}

const [folder = '', , folds] = process.argv.slice(2);
const pages = labelledPages(folder);
console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.blocks.length, 0)} blocks`);
if (folds === undefined)
  writeFileSync(new URL('../../../lib/article/content/weights.ts', import.meta.url), source(train(pages)));
else report(pages, Number(folds));
