import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withBenchPage } from './bench-page';
import { BUILT } from './built';
import type { DetectorTimes } from './detector-in-page';
import type { Measured } from './measured';
import { pageFiles, readHtml } from './saved-pages';
import { RUNS } from './times';

/** The detector beside Readability's isProbablyReaderable on every page that is here, and its size. */
export async function benchDetector(): Promise<Measured[]> {
  const times = await withBenchPage('detector-in-page.ts', async (page) => {
    const all: DetectorTimes[] = [];
    for (const [turn, file] of pageFiles().entries())
      all.push(
        await page.evaluate(([html, at]) => globalThis.measurePage(html, at), [
          readHtml(file),
          turn,
        ] as const),
      );
    return all;
  });
  const rows = RUNS.flatMap((run) => {
    const values = (name: keyof DetectorTimes) => times.map((time) => time[name][run]);
    const common = { where: 'Chromium', unit: 'ms' } as const;
    const peer = { name: 'isProbablyReaderable', values: values('readerable') };
    return [
      {
        what: `the detector, ${run}`,
        ...common,
        ours: values('detector'),
        peer,
        target: { of: 'ratio', at: ['median'], most: 1 },
      },
      { what: `with the count of references, ${run}`, ...common, ours: values('withCount'), peer },
    ] satisfies Measured[];
  });
  return [...rows, ...sizeOf(join(BUILT, 'detector.js'))];
}

function sizeOf(file: string): Measured[] {
  if (!existsSync(file)) return [];
  const ours = [gzipSync(readFileSync(file)).length];
  const target = { of: 'value', at: ['median'], most: 2048 } as const;
  return [{ what: 'size, gzip', where: 'Node', unit: 'bytes', ours, target }];
}
