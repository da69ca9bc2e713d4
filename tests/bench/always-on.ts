import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { QUIET } from '../e2e/browsers/chromium';
import { poll } from '../e2e/browsers/poll';
import { BUILT } from './built';
import { type CountingProxy, startProxy } from './counting-proxy';
import type { Measured } from './measured';
import { onlyAskedBy } from './only-asked-by';
import { costsOf, type PageCost } from './page-cost';
import { quantile } from './quantile';
import { readHtml, webPageFiles } from './saved-pages';
import { turned } from './times';
import { chromiumHere } from './with-extension';

const PAGES = 50;
/** Pages that are open at the same time; each in a process of its own, for each is another site. */
const TABS = 10;
/** Of each page in each browser. A page takes not the same time twice, and the middle one of these is taken. */
const ROUNDS = 3;

/** A browser and all that it asked of the network. */
interface Side {
  context: BrowserContext;
  proxy: CountingProxy;
  close: () => Promise<void>;
}

/** The browsers: with Sumber, with an extension whose script on every page does nothing, with none. */
const SIDES = ['ours', 'idle', 'plain'] as const;
type SideName = (typeof SIDES)[number];
type Costs = Record<SideName, PageCost[][]>;

/**
 * What the extension costs a page on which nobody clicks: three browsers that are started alike open the same pages by turns.
 * What the idle extension adds is the browser's own price for a script of any extension: a world of its own for it.
 */
export async function benchAlwaysOn(): Promise<Measured[]> {
  const pages = ordinaryPages();
  const sides: Record<SideName, Side> = {
    ours: await openBrowser(pages, BUILT),
    idle: await openBrowser(pages, idleExtension()),
    plain: await openBrowser(pages),
  };
  try {
    await poll('the worker', () => sides.ours.context.serviceWorkers()[0], 20_000);
    const costs = await byTurns(sides, [...pages.keys()]);
    const asked = onlyAskedBy(sides.ours.proxy.asked, sides.plain.proxy.asked);
    for (const address of asked) console.log(`Asked for with Sumber alone: ${address}`);
    return rowsOf(costs, asked.length);
  } finally {
    for (const name of SIDES) await sides[name].close();
  }
}

/** Fifty pages from all over the saved ones, by invented hosts: no two of one site share a process. */
function ordinaryPages(): Map<string, string> {
  const files = webPageFiles();
  const step = Math.max(1, files.length / PAGES);
  const chosen = Array.from(
    { length: Math.min(PAGES, files.length) },
    (_, i) => files[Math.floor(i * step)] ?? '',
  );
  return new Map(chosen.map((file, index) => [`page${index}.test`, readHtml(file)]));
}

async function openBrowser(pages: ReadonlyMap<string, string>, extension?: string): Promise<Side> {
  const proxy = await startProxy(pages);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumHere(),
    chromiumSandbox: false,
    viewport: null,
    args: [
      ...QUIET,
      '--lang=en-US',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...proxy.chromiumArguments,
    ],
  });
  const close = async () => {
    await context.close();
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, proxy, close };
}

/** Folder of an extension that has a script on every page, which does nothing. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'idle-'));
  const content_scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['idle.js'] }];
  const manifest = { manifest_version: 3, name: 'Idle', version: '1', content_scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'idle.js'), '');
  return folder;
}

/** The costs of each page, round by round; which browser goes first changes from time to time. */
async function byTurns(sides: Record<SideName, Side>, hosts: readonly string[]): Promise<Costs> {
  const none = () => hosts.map((): PageCost[] => []);
  const costs: Costs = { ours: none(), idle: none(), plain: none() };
  for (let round = 0; round < ROUNDS; round++)
    for (let from = 0; from < hosts.length; from += TABS) {
      const addresses = hosts.slice(from, from + TABS).map((host) => `http://${host}/`);
      for (const name of turned(SIDES, round + from / TABS))
        for (const [index, cost] of (await costsOf(sides[name].context, addresses)).entries())
          costs[name][from + index]?.push(cost);
    }
  return costs;
}

/** The middle of a page's rounds, for each page. */
const middles = (costs: readonly PageCost[][], name: keyof PageCost, per: number): number[] =>
  costs.map((rounds) => {
    const values = rounds.map((cost) => cost[name] / per);
    return quantile(values, 0.5);
  });

function rowsOf(costs: Costs, requests: number): Measured[] {
  const rows = (what: string, name: keyof PageCost, unit: 'ms' | 'MB'): Measured[] => {
    const per = unit === 'MB' ? 1e6 : 1;
    const [ours, idle, plain] = SIDES.map((side) => middles(costs[side], name, per));
    const added = (to: number[] = []) => to.map((value, index) => value - (plain?.[index] ?? 0));
    const common = { where: 'Chromium', unit } as const;
    return [
      {
        what: `${what} of an ordinary page`,
        ...common,
        ours: ours ?? [],
        peer: { name: 'without Sumber', values: plain ?? [] },
      },
      { what: `${what} added by Sumber`, ...common, ours: added(ours) },
      { what: `${what} added by an extension that does nothing`, ...common, ours: added(idle) },
    ];
  };
  return [
    ...rows('main-thread time', 'task', 'ms'),
    // The pages themselves run none.
    ...rows('script time', 'script', 'ms').slice(1),
    ...rows('JavaScript heap', 'heap', 'MB'),
    {
      what: 'addresses asked for only with Sumber',
      where: 'Chromium',
      unit: 'requests',
      ours: [requests],
      target: { of: 'value', at: ['worst'], most: 0 },
    },
  ];
}
