import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What a page has cost its tab since it was opened. */
export interface PageCost {
  /** Milliseconds of all tasks of the main thread, and of the scripts in them: the page's own and the extension's. */
  task: number;
  script: number;
  /** Bytes of JavaScript that are left after the garbage has been collected, in all worlds of the page. */
  heap: number;
}

/** Longer than the detector waits before it judges a second time, in milliseconds. */
const SETTLED = 3200;

/** Opens pages in a tab each, one after the other, lets all of them come to rest, and tells what each cost. */
export async function costsOf(context: BrowserContext, addresses: readonly string[]): Promise<PageCost[]> {
  const opened: { page: Page; session: CDPSession }[] = [];
  for (const address of addresses) opened.push(await open(context, address));
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const costs: PageCost[] = [];
  for (const { page, session } of opened) {
    costs.push(await costOf(session));
    await page.close();
  }
  return costs;
}

async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Of the processor's time: that of the clock has in it whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { timeout: 30_000 });
  return { page, session };
}

async function costOf(session: CDPSession): Promise<PageCost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { task: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration'), heap: usedSize };
}
