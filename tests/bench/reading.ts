import type { Page } from 'playwright-core';
import { withBenchPage } from './bench-page';
import { longArticle } from './long-article';
import type { Measured, Target } from './measured';
import { printedReferences } from './printed-references';
import type { ReadingName, ReadingTimes } from './reading-in-page';
import { pageFiles, readHtml } from './saved-pages';
import { RUNS, type Times } from './times';

const CLONE = 'cloneNode + Readability';
const HALF: Target = { of: 'ratio', at: ['median', 'p95'], most: 0.5 };
const COMMON = { where: 'Chromium', unit: 'ms' } as const;

/** The whole reading beside Readability on a clone and beside Defuddle, and parts of it, on every page that is here. */
export function benchReading(): Promise<Measured[]> {
  return withBenchPage('reading-in-page.ts', async (page) => {
    const names = ['readability', 'reading', 'defuddle', 'summary', 'entries'] as const;
    const times: ReadingTimes[] = [];
    for (const [turn, file] of pageFiles().entries())
      times.push((await measured(page, readHtml(file), { names, turn, fold: 1 })) as ReadingTimes);
    return [...RUNS.flatMap((run) => rowsOf(times, run)), await parsing(page)];
  });
}

function rowsOf(times: readonly ReadingTimes[], run: keyof Times): Measured[] {
  const values = (name: ReadingName) => times.map((time) => time[name][run]);
  const readability = { name: CLONE, values: values('readability') };
  const defuddle = { name: 'Defuddle', values: values('defuddle') };
  const row = (what: string, name: ReadingName) => ({
    what: `${what}, ${run}`,
    ...COMMON,
    ours: values(name),
  });
  return [
    { ...row('reading', 'reading'), peer: readability, target: HALF },
    { ...row('reading', 'reading'), peer: defuddle },
    { ...row('of that, the summary', 'summary'), peer: readability },
    { ...row('of that, the list and its entries', 'entries'), peer: readability },
  ];
}

async function parsing(page: Page): Promise<Measured> {
  const ours = await page.evaluate((texts) => globalThis.measureParsing(texts), printedReferences());
  return { what: 'parsing one printed reference', ...COMMON, ours };
}

const LONG = 1000;
/** As many pages as tell a slow first reading from chance. */
const PAGES = 5;

/** A page of 1,000 references, read at once: the first time in a page of its own, with all code cold, and again. */
export async function benchLongList(): Promise<Measured[]> {
  const html = longArticle(LONG);
  const times: Partial<ReadingTimes>[] = [];
  for (let turn = 0; turn < PAGES; turn++)
    times.push(
      await withBenchPage('reading-in-page.ts', (page) =>
        measured(page, html, { names: ['reading', 'readability'], turn, fold: 1 }),
      ),
    );
  return RUNS.map((run) => {
    const values = (name: ReadingName) => times.map((time) => time[name]?.[run] ?? 0);
    return {
      what: `reading ${LONG} references, ${run}`,
      ...COMMON,
      ours: values('reading'),
      peer: { name: CLONE, values: values('readability') },
      target: { of: 'value', at: ['median'], most: 150 },
    };
  });
}

const FOLDS = [1, 4, 16, 64];
const GROWN = ['secretome-asma', 'intermittent-fasting', 'no-references'];

/** How the reading grows with its page, whose body is repeated. */
export function benchGrowth(): Promise<Measured[]> {
  return withBenchPage('reading-in-page.ts', async (page) => {
    const files = pageFiles().filter((file) => GROWN.some((name) => file.includes(name)));
    const rows: Measured[] = [];
    for (const fold of FOLDS) {
      const times: Partial<ReadingTimes>[] = [];
      for (const [turn, file] of files.entries())
        times.push(
          await measured(page, readHtml(file), { names: ['readability', 'reading'], turn, fold, count: 3 }),
        );
      const values = (name: ReadingName) => times.map((time) => time[name]?.again ?? 0);
      rows.push({
        what: `reading a body ${fold} times`,
        ...COMMON,
        ours: values('reading'),
        peer: { name: CLONE, values: values('readability') },
        ...(fold === FOLDS.at(-1) && { target: { of: 'ratio', at: ['median', 'worst'], most: 0.5 } }),
      });
    }
    return rows;
  });
}

type Wanted = Parameters<typeof globalThis.measureReading>[1];

const measured = (page: Page, html: string, wanted: Wanted): Promise<Partial<ReadingTimes>> =>
  page.evaluate(([text, what]) => globalThis.measureReading(text, what), [html, wanted] as const);
