import type { Page } from 'playwright-core';
import { unpack } from '../../lib/citation/csl-node';
import { packagedLocale, packagedStyle } from '../../lib/citation/packaged-csl';
import { STYLES } from '../../lib/citation/styles';
import { en } from '../../lib/messages/en';
import { parsePrinted } from '../../lib/references/printed';
import { card, chooseStyle, section } from '../e2e/chromium/panel';
import { withBenchPage } from './bench-page';
import { type ListTimes, timeCopy, timeList, timeStop } from './citing-in-page';
import { longList } from './long-article';
import type { Measured } from './measured';
import { quantile } from './quantile';
import { withExtension } from './with-extension';

const COUNT = 1000;
const COPIES = 25;
/** First copies: each in a panel that was opened anew. */
const OPENINGS = 3;
/** What a reader takes for at once, and from where on a browser calls a task long, in milliseconds. */
const LONGEST = 50;
const PEER = 'citeproc alone';
const COMMON = { where: 'Chromium', unit: 'ms' } as const;

/**
 * How long Copy takes in the real panel, from the click to the clipboard, beside what citeproc takes alone in a page for the
 * same items; how long all of 1,000 references take, and how long the panel stands still meanwhile. All styles at hand; what
 * each took is printed, the rows have all of them.
 */
export async function benchCiting(): Promise<Measured[]> {
  const alone = await citeprocAlone();
  return withExtension(async ({ browser, openPanel }) => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { panel } = await openPanel(COUNT);
    const styles: StyleTimes[] = [];
    for (const { label } of STYLES) styles.push(await timeStyle(panel, label));
    await chooseStyle(panel, 'BibTeX');
    return [
      ...rowsOf(styles, alone),
      { what: 'warm copy, BibTeX', ...COMMON, ours: await warmCopies(panel) },
    ];
  });
}

interface Alone {
  first: number[];
  warm: number[];
}

/** In a page of its own for each style and opening, as a panel that was opened anew has nothing warm either. */
async function citeprocAlone(): Promise<Alone[]> {
  const items = longList(COPIES).map((entry, index) => ({
    ...parsePrinted(entry.replace(/<[^>]+>/gu, '')),
    id: String(index),
  }));
  const locale = unpack(packagedLocale('en-US'));
  const all: Alone[] = [];
  for (const { csl } of STYLES) {
    const style = unpack(packagedStyle(csl) ?? { n: 'style' });
    const rounds = [];
    for (let opening = 0; opening < OPENINGS; opening++)
      rounds.push(
        await withBenchPage('citeproc-in-page.ts', (page) =>
          page.evaluate((given) => globalThis.citeAlone(given), { style, locale, items }),
        ),
      );
    all.push({ first: rounds.map(({ first }) => first), warm: rounds[0]?.warm ?? [] });
  }
  return all;
}

interface StyleTimes extends ListTimes {
  first: number[];
  warm: number[];
  stop: number | null;
}

async function timeStyle(panel: Page, label: string): Promise<StyleTimes> {
  await card(panel, COPIES).waitFor({ timeout: 60_000 });
  await chooseStyle(panel, label);
  const first = [];
  for (let opening = 0; opening < OPENINGS; opening++) first.push(await firstCopy(panel));
  const warm = await warmCopies(panel);
  const button = section(panel, en.allReferences).getByRole('button', { name: en.copyAll, exact: true });
  const times = { first, warm, ...(await button.evaluate(timeList)), stop: await button.evaluate(timeStop) };
  console.log(told(label, times));
  return times;
}

function told(label: string, { first, warm, all, steps }: StyleTimes): string {
  const ms = (values: readonly number[]) => `${quantile(values, 0.5).toFixed(1)} ms`;
  return `  ${label}: first ${ms(first)}, warm ${ms(warm)}, all ${(all / 1000).toFixed(1)} s, said ${steps} times how far`;
}

function rowsOf(styles: readonly StyleTimes[], alone: readonly Alone[]): Measured[] {
  const row = (what: string, ours: readonly number[]) => ({ what, ...COMMON, ours });
  const peer = (name: keyof Alone) => ({ name: PEER, values: alone.flatMap((one) => one[name]) });
  return [
    {
      ...row(
        'first copy',
        styles.flatMap(({ first }) => first),
      ),
      peer: peer('first'),
    },
    {
      ...row(
        'warm copy',
        styles.flatMap(({ warm }) => warm),
      ),
      peer: peer('warm'),
      target: { of: 'value', at: ['median', 'p95'], most: LONGEST },
    },
    row(
      `copy all ${COUNT}`,
      styles.map(({ all }) => all),
    ),
    {
      ...row(
        'panel still meanwhile',
        styles.map(({ still }) => still),
      ),
      target: { of: 'value', at: ['median', 'p95'], most: LONGEST },
    },
    row(
      'until Stop has stopped it',
      styles.flatMap(({ stop }) => stop ?? []),
    ),
  ];
}

const copyButton = (panel: Page, number: number) =>
  card(panel, number).getByRole('button', { name: en.copy, exact: true });

/** A click as soon as the first card is there, in a panel that was opened anew. */
async function firstCopy(panel: Page): Promise<number> {
  await panel.reload();
  await card(panel, 1).waitFor({ timeout: 60_000 });
  return copyButton(panel, 1).evaluate(timeCopy);
}

async function warmCopies(panel: Page): Promise<number[]> {
  await card(panel, COUNT).waitFor({ timeout: 60_000 });
  const times: number[] = [];
  for (let number = 1; number <= COPIES; number++)
    times.push(await copyButton(panel, number).evaluate(timeCopy));
  return times;
}
