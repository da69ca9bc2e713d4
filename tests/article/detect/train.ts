/**
 * Learns the weights of lib/article/detect/weights.ts from pages whose kind is known:
 *   npx tsx tests/article/detect/train.ts ../shared/pages/kinds
 * Every page is learnt twice, as it is and without its scripts, so that the judgement holds where structured data is stripped.
 * First it prints what pages of sites that were held out score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { PageSigns } from '../../../lib/article/detect/page-signs';
import { SIGNALS } from '../../../lib/article/detect/signals';
import { type Example, fit, type Model, oddsOf } from '../logistic-regression';

interface Page {
  id: string;
  kind: string;
  /** Its site, as "example.org". */
  site: string;
  whole: Float64Array;
  bare: Float64Array;
}

const FOLDS = 10;
/** How much more an article weighs that is missed than another page that is taken for one: a missed article has no number on the icon. */
const ARTICLE = 1.9;

const NAMES = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

function valuesOf(document: Document): Float64Array {
  const signs = new PageSigns(document);
  return Float64Array.from(NAMES, (name) => SIGNALS[name](signs));
}

function load(folder: string): Page[] {
  const rows: { id: string; kind: string; url: string }[] = readFileSync(`${folder}/truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows
    .filter((row) => row.kind !== 'documentation')
    .map(({ id, kind, url }) => {
      const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`))
        .toString()
        .replace(/<style[\s\S]*?<\/style>/gi, '');
      const dom = new JSDOM(html);
      const { document } = dom.window;
      const whole = valuesOf(document);
      for (const script of document.querySelectorAll('script')) script.remove();
      const bare = valuesOf(document);
      dom.window.close();
      return { id, kind, site: new URL(url).hostname.split('.').slice(-2).join('.'), whole, bare };
    });
}

const train = (pages: readonly Page[]): Model => {
  const examples: Example[] = pages.flatMap((page) => {
    const label = page.kind === 'article' ? 1 : 0;
    return [
      { values: page.whole, label, weight: label === 1 ? ARTICLE : 1 },
      { values: page.bare, label, weight: label === 1 ? ARTICLE : 1 },
    ];
  });
  return fit(examples, { rounds: 1500, decay: 2e-3 });
};

function report(name: string, judged: readonly { page: Page; odds: number }[]): void {
  for (const edge of [-0.3, 0, 0.3]) {
    const shown = judged.filter(({ odds }) => odds > edge);
    const right = shown.filter(({ page }) => page.kind === 'article').length;
    const due = judged.filter(({ page }) => page.kind === 'article').length;
    console.log(
      `${name} edge ${edge}: precision ${(right / shown.length).toFixed(3)} recall ${(right / due).toFixed(3)}`,
    );
  }
  const wrong = judged.filter(({ page, odds }) => odds > 0 !== (page.kind === 'article'));
  console.log(
    wrong
      .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
      .slice(0, 40)
      .map(({ page, odds }) => `${page.id}:${page.kind}:${odds.toFixed(1)}`)
      .join(' '),
  );
}

/** Scores every page by weights that were learnt without its site, for neighbours are alike. */
function crossValidate(pages: readonly Page[]): void {
  const sites = [...new Set(pages.map(({ site }) => site))];
  const held = pages.map((page) => ({ page, fold: sites.indexOf(page.site) % FOLDS }));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(held.filter((one) => one.fold !== fold).map(({ page }) => page)),
  );
  for (const [name, key] of [
    ['as it is', 'whole'],
    ['no scripts', 'bare'],
  ] as const)
    report(
      name,
      held.map(({ page, fold }) => ({ page, odds: oddsOf(models[fold] as Model, page[key]) })),
    );
}

function write({ bias, weights }: Model): void {
  const round = (weight = 0) => Math.round(100 * weight) / 100;
  const rows = NAMES.map((name, i) => `  ${name}: ${round(weights[i])},`).join('\n');
  const text = `// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: ${round(bias)},
${rows}
};
`;
  writeFileSync(new URL('../../../lib/article/detect/weights.ts', import.meta.url), text);
}

const [folder = ''] = process.argv.slice(2);
const pages = load(folder);
crossValidate(pages);
write(train(pages));
