/**
 * Learns the weights of lib/article/detect/weights.ts from pages whose kind is known:
 *   npx tsx tests/article/detect/train.ts ../shared/pages/kinds [--folds 10]
 * Every page is learnt twice, as it is and without its scripts, so that the judgement holds where structured data is stripped.
 * With --folds it prints what pages that were held out would score, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { pageSigns, SIGNALS } from '../../../lib/article/detect/signals';
import { type Example, fit, type Model, oddsOf } from '../logistic-regression';

interface Page {
  id: string;
  kind: string;
  whole: Float64Array;
  bare: Float64Array;
}

const NAMES = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

function valuesOf(document: Document): Float64Array {
  const signs = pageSigns(document);
  return Float64Array.from(NAMES, (name) => SIGNALS[name](signs));
}

function load(folder: string): Page[] {
  const rows: { id: string; kind: string }[] = readFileSync(`${folder}/truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows
    .filter((row) => row.kind !== 'documentation')
    .map(({ id, kind }) => {
      const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`))
        .toString()
        .replace(/<style[\s\S]*?<\/style>/gi, '');
      const dom = new JSDOM(html);
      const { document } = dom.window;
      const whole = valuesOf(document);
      for (const script of document.querySelectorAll('script')) script.remove();
      const bare = valuesOf(document);
      dom.window.close();
      return { id, kind, whole, bare };
    });
}

const train = (pages: readonly Page[]): Model => {
  const examples: Example[] = pages.flatMap((page) => {
    const label = page.kind === 'article' ? 1 : 0;
    return [
      { values: page.whole, label, weight: 1 },
      { values: page.bare, label, weight: 1 },
    ];
  });
  return fit(examples, { rounds: 1500, decay: 2e-3 });
};

function report(name: string, judged: readonly { page: Page; odds: number }[]): void {
  for (const edge of [-0.6, -0.3, 0, 0.3]) {
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

const [folder = '', , folds] = process.argv.slice(2);
const pages = load(folder);
if (folds === undefined) {
  const model = train(pages);
  const body = NAMES.map((name, i) => `  ${name}: ${Math.round(100 * (model.weights[i] ?? 0)) / 100},`).join(
    '\n',
  );
  const text = `// Made by tests/article/detect/train.ts; not to be edited by hand.\nimport type { SignalName } from './signals';\n\n/** Log-odds that a page is an article. */\nexport const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {\n  bias: ${Math.round(100 * model.bias) / 100},\n${body}\n};\n`;
  writeFileSync(new URL('../../../lib/article/detect/weights.ts', import.meta.url), text);
} else {
  const held = pages.map((page, i) => ({ page, fold: i % Number(folds) }));
  const models = Array.from({ length: Number(folds) }, (_, fold) =>
    train(held.filter((one) => one.fold !== fold).map(({ page }) => page)),
  );
  report(
    'as it is',
    held.map(({ page, fold }) => ({ page, odds: oddsOf(models[fold] as Model, page.whole) })),
  );
  report(
    'no scripts',
    held.map(({ page, fold }) => ({ page, odds: oddsOf(models[fold] as Model, page.bare) })),
  );
  const model = train(pages);
  console.log(NAMES.map((name, i) => `${name} ${(model.weights[i] ?? 0).toFixed(1)}`).join(', '));
}
