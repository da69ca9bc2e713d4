import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from './source-files';

/** Values of the browser that pure rooms get as parameters. */
const EFFECTS = [
  'browser',
  'chrome',
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'LanguageModel',
];
/** What only those rooms know that look at a page. */
const DOM = ['Document', 'Element', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer', 'TreeWalker'];

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.int(), column: z.int() }) }),
    }),
  ),
});

/** Uses of effects, as "path:line: …". `typeof fetch` as a parameter's type is none. */
export function namedEffects(folder: string, paths: string[]): string[] {
  return namedGlobals(folder, paths, EFFECTS);
}

/** Uses of the DOM's types and classes, as "path:line: …". */
export function namedDom(folder: string, paths: string[]): string[] {
  return namedGlobals(folder, paths, DOM);
}

type Report = z.infer<typeof reportSchema>['diagnostics'];

/** The linter knows scopes, so that a parameter called `document` is told from the global one. */
function namedGlobals(folder: string, paths: string[], names: string[]): string[] {
  if (paths.length === 0) return [];
  const config = mkdtempSync(join(tmpdir(), 'globals-'));
  const deniedGlobals = Object.fromEntries(names.map((name) => [name, 'a parameter']));
  const rule = { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } };
  writeFileSync(join(config, 'biome.json'), JSON.stringify({ linter: { rules: rule } }));
  try {
    return lint(folder, join(config, 'biome.json'), paths)
      .filter((found) => !isParameterType(folder, found))
      .map(({ message, location: { path, start } }) => `${path}:${start.line}: ${message}`);
  } finally {
    rmSync(config, { recursive: true });
  }
}

function lint(folder: string, config: string, paths: string[]): Report {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      `--config-path=${config}`,
      '--only=style/noRestrictedGlobals',
      '--reporter=json',
      '--max-diagnostics=none',
      ...paths,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`the linter said: ${stdout}${stderr}`);
  return reportSchema.parse(JSON.parse(stdout.split('\n')[0] ?? '')).diagnostics;
}

/** `fetch: typeof fetch` names the type of a parameter; `typeof fetch === …` asks the page. */
function isParameterType(folder: string, { location: { path, start } }: Report[number]): boolean {
  const line = readFileSync(join(folder, path), 'utf8').split('\n')[start.line - 1] ?? '';
  return /\btypeof $/u.test(line.slice(0, start.column - 1)) && !/typeof [\w.]+ *[!=]==/u.test(line);
}
