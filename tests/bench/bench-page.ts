import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { ROOT } from '../house/source-files';
import { chromiumHere } from './with-extension';

/** Only a page that is isolated from others gets a clock finer than a tenth of a millisecond. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Opens an empty page in Chromium that has run a script of this folder, and closes the browser when `use` is done. */
export async function withBenchPage<Result>(
  script: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: chromiumHere(), chromiumSandbox: false });
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
