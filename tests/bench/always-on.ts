import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { launchChromium, QUIET } from '../e2e/browsers/chromium';
import { BUILT } from './built';
import { type CountingProxy, startProxy } from './counting-proxy';
import type { Measured } from './measured';
import { costsOf, type PageCost } from './page-cost';
import { quantile } from './quantile';
import { readHtml, webPageFiles } from './saved-pages';
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

/** What the extension costs a page on which nobody clicks: two browsers open the same pages by turns, one with it and one without. */
export async function benchAlwaysOn(): Promise<Measured[]> {
  const pages = ordinaryPages();
  const [ours, plain] = [await withIt(pages), await withoutIt(pages)];
  try {
    const hosts = [...pages.keys()];
    const costs = await byTurns(ours, plain, hosts);
    return rowsOf(costs.ours, costs.plain, onlyIn(ours.proxy, plain.proxy));
  } finally {
    await ours.close();
    await plain.close();
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

async function withIt(pages: ReadonlyMap<string, string>): Promise<Side> {
  const proxy = await startProxy(pages);
  const args = proxy.chromiumArguments;
  const browser = await launchChromium({
    executable: chromiumHere(),
    extension: BUILT,
    language: 'en-US',
    args,
  });
  const close = () => browser.close().finally(proxy.close);
  return { context: browser.context, proxy, close };
}

async function withoutIt(pages: ReadonlyMap<string, string>): Promise<Side> {
  const proxy = await startProxy(pages);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumHere(),
    chromiumSandbox: false,
    viewport: null,
    args: [...QUIET, '--lang=en-US', ...proxy.chromiumArguments],
  });
  const close = async () => {
    await context.close();
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, proxy, close };
}

/** The costs of each page, round by round; which browser goes first changes from time to time. */
async function byTurns(ours: Side, plain: Side, hosts: readonly string[]) {
  const costs = { ours: hosts.map((): PageCost[] => []), plain: hosts.map((): PageCost[] => []) };
  const visit = async (name: keyof typeof costs, from: number) => {
    const { context } = name === 'ours' ? ours : plain;
    const addresses = hosts.slice(from, from + TABS).map((host) => `http://${host}/`);
    for (const [index, cost] of (await costsOf(context, addresses)).entries())
      costs[name][from + index]?.push(cost);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (let from = 0; from < hosts.length; from += TABS) {
      const order =
        (round + from / TABS) % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const);
      for (const name of order) await visit(name, from);
    }
  return costs;
}

/** How many addresses one browser has asked for that the other never has. */
function onlyIn(ours: CountingProxy, plain: CountingProxy): number {
  const known = new Set(plain.asked.map(constantPart));
  return new Set(ours.asked.map(constantPart).filter((address) => !known.has(address))).size;
}

/** An address without what pages make up anew each time: its query, numbers, and long hexadecimal ones. */
const constantPart = (address: string): string =>
  address.replace(/[?#].*$/u, '').replace(/[0-9a-f]{8,}|\d+/gu, '0');

function rowsOf(ours: readonly PageCost[][], plain: readonly PageCost[][], requests: number): Measured[] {
  const middle = (costs: readonly PageCost[][], name: keyof PageCost) =>
    costs.map((rounds) =>
      quantile(
        rounds.map((cost) => cost[name]),
        0.5,
      ),
    );
  const rows = (what: string, name: keyof PageCost, unit: 'ms' | 'MB'): Measured[] => {
    const per = unit === 'MB' ? 1e6 : 1;
    const [own, without] = [middle(ours, name), middle(plain, name)].map((list) =>
      list.map((value) => value / per),
    );
    const peer = { name: 'without Sumber', values: without ?? [] };
    const added = (own ?? []).map((value, index) => value - (without?.[index] ?? 0));
    return [
      { what: `${what} of an ordinary page`, where: 'Chromium', unit, ours: own ?? [], peer },
      { what: `added to it by Sumber`, where: 'Chromium', unit, ours: added },
    ];
  };
  return [
    ...rows('main-thread time', 'task', 'ms'),
    ...rows('script time', 'script', 'ms'),
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
