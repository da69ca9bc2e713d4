/**
 * Learns the weights of lib/article/detect/weights.ts from pages whose kind is known:
 *   npx tsx tests/article/detect/train.ts ../shared/pages/kinds
 * Every page is learnt twice, as it is and without its scripts, so that the judgement holds where structured data is stripped.
 * First it prints what pages of sites that were held out score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { isKnown } from '../../../lib/article/detect/detect-article';
import { SIGNS, signsOf } from '../../../lib/article/detect/signs';
import { type Example, fit, type Model, oddsOf } from '../logistic-regression';

interface Page {
  id: string;
  kind: string;
  /** Its site, as "example.org". */
  site: string;
  whole: Float64Array;
  bare: Float64Array;
}

/** How a page is judged: its log-odds, and after how many rounds of signs. */
interface Judged {
  odds: number;
  round: number;
}

/** The weights are whole numbers of so small a part of the log-odds. */
const PARTS = 20;
const FOLDS = 10;
const DIVISIONS = 6;
/** How much more an article weighs that is missed than another page that is taken for one: a missed article has no number on the icon. */
const ARTICLE = 1.6;

/** How many signs are known after each round. */
const KNOWN = SIGNS.map((_, round) => SIGNS.slice(0, round + 1).flat().length);

const valuesOf = (document: Document): Float64Array => Float64Array.from([...signsOf(document)].flat());

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

/** One model after each round of signs. */
const train = (pages: readonly Page[]): Model[] =>
  KNOWN.map((known) => {
    const examples: Example[] = pages.flatMap(({ kind, whole, bare }) => {
      const label = kind === 'article' ? 1 : 0;
      const weight = label === 1 ? ARTICLE : 1;
      return [whole, bare].map((values) => ({ values: values.subarray(0, known), label, weight }));
    });
    return fit(examples, { rounds: 1500, decay: 2e-3 });
  });

/** As `standingOf` does it: the first round that is sure has the word. */
function judge(models: readonly Model[], values: Float64Array): Judged {
  let odds = 0;
  for (const [round, model] of models.entries()) {
    odds = oddsOf(model, values.subarray(0, KNOWN[round]));
    if (isKnown(PARTS * odds)) return { odds, round };
  }
  return { odds, round: models.length - 1 };
}

function report(name: string, judged: readonly (Judged & { page: Page })[]): void {
  for (const edge of [-0.3, 0, 0.3]) {
    const shown = judged.filter(({ odds }) => odds > edge);
    const right = shown.filter(({ page }) => page.kind === 'article').length;
    const due = judged.filter(({ page }) => page.kind === 'article').length;
    console.log(
      `${name} edge ${edge}: precision ${(right / shown.length).toFixed(3)} recall ${(right / due).toFixed(3)}`,
    );
  }
  const ended = KNOWN.map((_, at) => judged.filter(({ round }) => round === at).length / judged.length);
  console.log(`${name} known after each round: ${ended.map((share) => share.toFixed(2)).join(' ')}`);
}

/** Scores every page by weights that were learnt without its site, for neighbours are alike; over again with other sites together, for a page or two make a hundredth. */
function crossValidate(pages: readonly Page[]): void {
  const sites = [...new Set(pages.map(({ site }) => site))];
  const judged = Array.from({ length: DIVISIONS }, (_, division) => {
    const held = pages.map((page) => ({ page, fold: foldOf(sites.indexOf(page.site), division) }));
    return Array.from({ length: FOLDS }, (_, fold) => {
      const models = train(held.filter((one) => one.fold !== fold).map(({ page }) => page));
      return held
        .filter((one) => one.fold === fold)
        .map(({ page }) => ({ page, whole: judge(models, page.whole), bare: judge(models, page.bare) }));
    }).flat();
  }).flat();
  report(
    'as it is',
    judged.map(({ page, whole }) => ({ page, ...whole })),
  );
  report(
    'no scripts',
    judged.map(({ page, bare }) => ({ page, ...bare })),
  );
}

/** Sites are divided anew each time: the steps share no divisor with the prime. */
const foldOf = (site: number, division: number): number => ((site * (division * 37 + 1)) % 997) % FOLDS;

function write(models: readonly Model[]): void {
  const round = (weight: number) => Math.round(PARTS * weight);
  const rows = models.map(({ bias, weights }) => `  [${[bias, ...weights].map(round).join(', ')}],\n`);
  const text = `// Made by tests/article/detect/train.ts; not to be edited by hand.

/** Twentieths of the log-odds that a page is an article, after each round of signs: the bias, then the weights of all signs so far. */
export const WEIGHTS: readonly (readonly number[])[] = [
${rows.join('')}];
`;
  writeFileSync(new URL('../../../lib/article/detect/weights.ts', import.meta.url), text);
}

const [folder = ''] = process.argv.slice(2);
const pages = load(folder);
crossValidate(pages);
write(train(pages));
