import type { CDPSession, Page } from 'playwright-core';
import { TITLE } from './long-article';
import type { Measured } from './measured';
import { type Seen, scrollThrough, watchPanel } from './panel-in-page';
import { type Extended, withExtension } from './with-extension';

const LISTS = [5, 60, 1000];
const ROUNDS = 7;
const LONGEST_TASK = 50;

/** How soon the real panel shows an article, how it scrolls, and how much memory it takes, by the length of the list. */
export function benchPanel(): Promise<Measured[]> {
  return withExtension(async (extended) => {
    const rows: Measured[] = [];
    for (const count of LISTS) rows.push(...(await benchList(extended, count)));
    return rows;
  });
}

async function benchList({ openPanel }: Extended, count: number): Promise<Measured[]> {
  const { page, panel } = await openPanel(count);
  await panel.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await panel.addInitScript(watchPanel, count);
  const seen: Seen[] = [];
  for (let round = 0; round < ROUNDS; round++) seen.push(await openedAnew(panel));
  const rows = [...drawingRows(seen, count), ...(await memoryRows(panel, count))];
  if (count === Math.max(...LISTS)) rows.push(...(await scrollingRows(panel, count)));
  await page.close();
  return rows;
}

/** Each round is a fresh panel, with nothing warm but the browser's cache of its code. */
async function openedAnew(panel: Page): Promise<Seen> {
  await panel.reload();
  await panel.waitForFunction(() => globalThis.seen?.whole > 0, null, { timeout: 60_000 });
  // A long task is told when it is over.
  await panel.waitForTimeout(300);
  return panel.evaluate(() => globalThis.seen);
}

const COMMON = { where: 'Chromium', unit: 'ms' } as const;

function drawingRows(seen: readonly Seen[], count: number): Measured[] {
  const values = (name: keyof Seen) => seen.map((one) => one[name]);
  return [
    {
      what: `first screen of ${count} references painted, from having the data`,
      ...COMMON,
      ours: values('first'),
      target: { of: 'value', at: ['median', 'p95'], most: 100 },
    },
    { what: `all ${count} cards drawn, from having the data`, ...COMMON, ours: values('whole') },
    {
      what: `longest task while they are drawn (0: none over ${LONGEST_TASK})`,
      ...COMMON,
      ours: values('longest'),
    },
  ];
}

async function memoryRows(panel: Page, count: number): Promise<Measured[]> {
  const session = await panel.context().newCDPSession(panel);
  const { heap, nodes } = await memoryOf(session);
  await session.detach();
  const row = (what: string, unit: Measured['unit'], value: number) =>
    ({
      what: `${what} of the panel with ${count} references`,
      where: 'Chromium',
      unit,
      ours: [value],
    }) as const;
  return [row('JavaScript heap', 'MB', heap / 1e6), row('DOM nodes', 'nodes', nodes)];
}

/** Of what is left after the garbage has been collected. */
async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

async function scrollingRows(panel: Page, count: number): Promise<Measured[]> {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await panel.evaluate(scrollThrough));
  const what = `through ${count} references, a screen a frame (${rounds[0]?.screens} screens)`;
  return [
    {
      what: `tasks over ${LONGEST_TASK} ms while scrolling ${what}`,
      where: 'Chromium',
      unit: 'tasks',
      ours: rounds.map(({ long }) => long),
      target: { of: 'value', at: ['median', 'worst'], most: 0 },
    },
    {
      what: 'the longest of them (0: none)',
      where: 'Chromium',
      unit: 'ms',
      ours: rounds.map(({ longest }) => longest),
    },
  ];
}
