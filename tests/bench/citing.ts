/**
 * How long a warm Copy takes in the real panel, in several styles, from the click to the clipboard; how long all of 1,000
 * references take, how often that says how far it is, and how long the panel stands still meanwhile. On the built extension:
 *   npx wxt build && npx tsx tests/bench/citing.ts
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { en } from '../../lib/messages/en';
import { launchChromium } from '../e2e/browsers/chromium';
import { findBrowser, HOW_TO_GET } from '../e2e/browsers/find-browser';
import { card, chooseStyle, section, shows } from '../e2e/chromium/panel';
import { ROOT } from '../house/source-files';
import { quantile } from './chromium-pages';
import { longArticle, TITLE } from './long-article';

const STYLES = [
  'APA 7',
  'Vancouver (NLM)',
  'AMA 11',
  'MLA 9',
  'Chicago (author-date)',
  'Chicago (notes)',
  'Harvard (Cite Them Right)',
  'IEEE',
  'Nature',
  'BibTeX',
];
const COUNT = 1000;
const COPIES = 25;

/** Milliseconds from the click on Copy until the clipboard has it. */
async function timeCopies(panel: Page): Promise<number[]> {
  const buttons = Array.from({ length: COPIES }, (_, index) => card(panel, index + 1));
  const times: number[] = [];
  for (const one of buttons) {
    const button = one.getByRole('button', { name: en.copy, exact: true });
    times.push(
      await button.evaluate(
        (element: HTMLElement) =>
          new Promise<number>((resolve) => {
            const { clipboard } = navigator;
            const begin = performance.now();
            clipboard.write = async (items) => {
              await Clipboard.prototype.write.call(clipboard, items);
              resolve(performance.now() - begin);
            };
            element.click();
          }),
      ),
    );
  }
  return times;
}

interface ListTimes {
  all: number;
  /** The longest time for which the panel did nothing else. */
  still: number;
  /** How many different numbers the reader saw. */
  steps: number;
}

async function timeList(panel: Page): Promise<ListTimes> {
  const button = section(panel, en.allReferences).getByRole('button', { name: en.copyAll, exact: true });
  return button.evaluate(async (element: HTMLElement) => {
    const seen = new Set<number>();
    let [still, last] = [0, performance.now()];
    const tick = setInterval(() => {
      const now = performance.now();
      still = Math.max(still, now - last);
      last = now;
      const progress = document.querySelector<HTMLProgressElement>('.listing progress');
      if (progress) seen.add(progress.value);
    }, 4);
    const begin = performance.now();
    const copied = new Promise<void>((resolve) => {
      const { clipboard } = navigator;
      clipboard.write = async (items) => {
        await Clipboard.prototype.write.call(clipboard, items);
        resolve();
      };
    });
    element.click();
    await copied;
    clearInterval(tick);
    return { all: performance.now() - begin, still, steps: seen.size };
  });
}

/** Milliseconds from the click on Stop until nothing is under way; null where the list was done before. */
async function timeStop(panel: Page): Promise<number | null> {
  const all = section(panel, en.allReferences);
  return all.getByRole('button', { name: en.copyAll, exact: true }).evaluate(async (element: HTMLElement) => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stop = document.querySelector<HTMLElement>('.listing button');
    if (stop === null) return null;
    const begin = performance.now();
    stop.click();
    while (document.querySelector('.listing')) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - begin;
  });
}

const executable = findBrowser('chromium');
if (executable === null) throw new Error(HOW_TO_GET.chromium[process.platform] ?? 'Chromium is not here.');
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(longArticle(COUNT)),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium({
  executable,
  extension: join(ROOT, '.output/chrome-mv3'),
  language: 'en-US',
});
try {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.bringToFront();
  await browser.clickIcon(page);
  const panel = await browser.sidePanel();
  await shows(panel, TITLE);
  await card(panel, COPIES).waitFor();
  for (const style of STYLES) {
    await chooseStyle(panel, style);
    // Reading the list goes on in the page for some seconds after it is shown.
    await panel.waitForTimeout(1500);
    const times = await timeCopies(panel);
    const [half, slow, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
    const { all, still, steps } = await timeList(panel);
    // Exchange formats are done before anybody could stop them.
    const stop = (await timeStop(panel))?.toFixed(1) ?? '–';
    console.log(
      `${style.padEnd(26)} copy ${half} ms, p95 ${slow}, worst ${worst}; all of ${COUNT} ${(all / 1000).toFixed(1)} s, said ${steps} times, panel still ${still.toFixed(0)} ms; stopped in ${stop} ms`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
