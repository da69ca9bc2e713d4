/**
 * How long the detector takes beside Readability's isProbablyReaderable, in Chromium, on the pages of tests/pages and
 * on the saved pages of ../shared where they are at hand:
 *   npx tsx tests/bench/detector.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { findBrowser, HOW_TO_GET } from '../e2e/browsers/find-browser';
import { ROOT } from '../house/source-files';
import type { Timed, Times } from './in-page';

const PAGES = ['tests/pages', '../shared/pages/kinds/html', '../shared/pages/references/html'];
/** Only a page that is isolated from others gets a clock finer than a tenth of a millisecond. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const CLOCK = 0.005;

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/bench/in-page.ts');
  const lib = { entry, name: 'bench', formats: ['iife' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib },
  });
  const [output] = built as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}

/** The pages below a folder; none where it is not at hand. */
function pagesBelow(folder: string): string[] {
  const parent = join(ROOT, folder);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .map((name) => join(parent, name));
}

const read = (file: string): string =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();

async function measureAll(executablePath: string, files: readonly string[]): Promise<Times[]> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ headers: ISOLATED, contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('http://localhost/');
  await page.evaluate(await bundle());
  const times: Times[] = [];
  for (const [turn, file] of files.entries())
    times.push(
      await page.evaluate(([html, at]) => globalThis.measurePage(html, at), [read(file), turn] as const),
    );
  await browser.close();
  return times;
}

/** The value below which a share of the list lies. */
const quantile = (list: readonly number[], share: number): string =>
  ([...list].sort((a, b) => a - b)[Math.round(share * (list.length - 1))] ?? 0).toFixed(2);

function report(times: readonly Times[], name: Timed, run: 'first' | 'again'): void {
  const own = times.map((time) => time[name][run]);
  const ratios = times.map((time) => time[name][run] / Math.max(CLOCK, time.readerable[run]));
  console.log(
    `${name.padEnd(11)} ${run}: ${quantile(own, 0.5)} ms, p95 ${quantile(own, 0.95)} ms; ` +
      `ratio ${quantile(ratios, 0.5)}, p95 ${quantile(ratios, 0.95)}`,
  );
}

const executable = findBrowser('chromium');
if (executable === null) throw new Error(HOW_TO_GET.chromium[process.platform] ?? 'Chromium is not here.');
const files = PAGES.flatMap(pagesBelow);
const times = await measureAll(executable, files);
console.log(`${files.length} pages`);
for (const run of ['first', 'again'] as const)
  for (const name of ['readerable', 'detector', 'with count'] as const) report(times, name, run);
