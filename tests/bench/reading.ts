/**
 * How long the whole reading, and of it the summary, takes beside Readability on a clone of the page, in Chromium, on the pages of tests/pages and
 * on the saved pages of ../shared where they are at hand; and how both grow when a page's body is repeated:
 *   npx tsx tests/bench/reading.ts [--json FILE]
 * The file gets the times of every page.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../house/source-files';
import { CLOCK, pageFiles, quantile, readHtml, withBenchPage } from './chromium-pages';
import type { Timed, Times } from './reading-in-page';

const NAMES: readonly Timed[] = ['readability', 'reading', 'summary'];
const FOLD = 64;
const GROWN = ['secretome-asma', 'intermittent-fasting', 'no-references'];

function report(times: readonly Times[], name: Timed, run: 'first' | 'again'): void {
  const own = times.map((time) => time[name][run]);
  const ratios = times.map((time) => time[name][run] / Math.max(CLOCK, time.readability[run]));
  const [ms, slow, ratio, worst] = [
    quantile(own, 0.5),
    quantile(own, 0.95),
    quantile(ratios, 0.5),
    quantile(ratios, 0.95),
  ];
  console.log(
    `${name.padEnd(11)} ${run}: ${ms.toFixed(1)} ms, p95 ${slow.toFixed(1)} ms; ratio ${ratio.toFixed(2)}, p95 ${worst.toFixed(2)}`,
  );
}

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });
const files = pageFiles();
await withBenchPage('reading-in-page.ts', async (page) => {
  const measure = (file: string, turn: number, fold: number): Promise<Times> =>
    page.evaluate(([html, at, times]) => globalThis.measureReading(html, at, times), [
      readHtml(file),
      turn,
      fold,
    ] as const);
  const times: Times[] = [];
  for (const [turn, file] of files.entries()) times.push(await measure(file, turn, 1));
  if (options.json !== undefined)
    writeFileSync(
      options.json,
      JSON.stringify(
        times.map((time, i) => ({ page: files[i], ...time })),
        null,
        1,
      ),
    );
  console.log(`${files.length} pages`);
  for (const run of ['first', 'again'] as const) for (const name of NAMES) report(times, name, run);
  for (const name of GROWN) {
    const file = join(ROOT, 'tests/pages', name, 'page.html');
    const [once, grown] = [await measure(file, 0, 1), await measure(file, 0, FOLD)];
    const growth = NAMES.map((timed) => `${timed} x${(grown[timed].again / once[timed].again).toFixed(1)}`);
    console.log(`${name}, its body ${FOLD} times: ${growth.join(', ')}`);
  }
});
