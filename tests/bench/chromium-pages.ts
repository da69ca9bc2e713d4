import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { findBrowser, HOW_TO_GET } from '../e2e/browsers/find-browser';
import { ROOT } from '../house/source-files';

/** Our own pages, and saved ones where they are at hand. */
const PAGES = ['tests/pages', '../shared/pages/kinds/html', '../shared/pages/references/html'];

/** Only a page that is isolated from others gets a clock finer than a tenth of a millisecond. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Seconds of a tick of that clock; a shorter time is taken for one. In milliseconds. */
export const CLOCK = 0.005;

/** Opens an empty page in Chromium that has run a script of this folder, and closes the browser when `use` is done. */
export async function withBenchPage<Result>(
  script: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error(HOW_TO_GET.chromium[process.platform] ?? 'Chromium is not here.');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ headers: ISOLATED, contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('http://localhost/');
    await page.evaluate(await bundle(script));
    return await use(page);
  } finally {
    await browser.close();
  }
}

async function bundle(script: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(ROOT, 'tests/bench', script), name: 'bench', formats: ['iife' as const] },
    },
  });
  const [output] = built as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}

/** Files of all pages that are here. */
export const pageFiles = (): string[] => PAGES.flatMap(pagesBelow);

function pagesBelow(folder: string): string[] {
  const parent = join(ROOT, folder);
  if (!existsSync(parent)) {
    console.log(`Left out, for it is not here: ${folder}`);
    return [];
  }
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .map((name) => join(parent, name));
}

/** The HTML of a page's file. */
export const readHtml = (file: string): string =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();

/** The value below which a share of the list lies. */
export const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.round(share * (list.length - 1))] ?? 0;
