/**
 * How long the detector takes beside Readability's isProbablyReaderable, in Chromium, on the pages of tests/pages and
 * on the saved pages of ../shared where they are at hand:
 *   npx tsx tests/bench/detector.ts
 */
import { CLOCK, pageFiles, quantile, readHtml, withBenchPage } from './chromium-pages';
import type { Timed, Times } from './detector-in-page';

const NAMES: readonly Timed[] = ['readerable', 'detector', 'with count'];

function report(times: readonly Times[], name: Timed, run: 'first' | 'again'): void {
  const own = times.map((time) => time[name][run]);
  const ratios = times.map((time) => time[name][run] / Math.max(CLOCK, time.readerable[run]));
  const [ms, slow, ratio, worst] = [
    quantile(own, 0.5),
    quantile(own, 0.95),
    quantile(ratios, 0.5),
    quantile(ratios, 0.95),
  ];
  console.log(
    `${name.padEnd(11)} ${run}: ${ms.toFixed(2)} ms, p95 ${slow.toFixed(2)} ms; ratio ${ratio.toFixed(2)}, p95 ${worst.toFixed(2)}`,
  );
}

const files = pageFiles();
const times = await withBenchPage('detector-in-page.ts', async (page) => {
  const all: Times[] = [];
  for (const [turn, file] of files.entries())
    all.push(
      await page.evaluate(([html, at]) => globalThis.measurePage(html, at), [readHtml(file), turn] as const),
    );
  return all;
});
console.log(`${files.length} pages`);
for (const run of ['first', 'again'] as const) for (const name of NAMES) report(times, name, run);
