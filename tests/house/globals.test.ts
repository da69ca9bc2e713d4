import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { namedDom, namedEffects } from './globals';
import { ROOT, sourceFiles } from './source-files';

const pathsIn = (...folders: string[]) =>
  sourceFiles('lib', 'components')
    .map(({ path }) => path)
    .filter((path) => folders.some((folder) => path.startsWith(folder)));

describe('the rooms', () => {
  test('get the page, the network and the browser as parameters', () => {
    const pure = pathsIn('lib/', 'components/').filter((path) => !path.startsWith('lib/browser/'));
    expect(namedEffects(ROOT, pure)).toEqual([]);
  });
  test('behind the page do not know the DOM', () => {
    expect(namedDom(ROOT, pathsIn('lib/summary/', 'lib/lookup/', 'lib/citation/'))).toEqual([]);
  });
});

describe('the check of the globals', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const lines = (check: typeof namedDom, code: string) => {
    writeFileSync(join(folder, 'sample.ts'), code);
    return check(folder, ['sample.ts']).map((found) => Number(found.split(':')[1]));
  };

  test('tells a global from a parameter', () => {
    const code = `export const a = (document: Document, fetch: typeof globalThis.fetch) => fetch(document.title);
export const b = (get: typeof fetch) => get('');
export const c = { document: 1 }.document;
export const d = () => document.title;
export const e = () => fetch('');
export const f = () => globalThis.document;
export const g = () => typeof window === 'undefined';
export const h = () => browser.tabs;`;
    expect(lines(namedEffects, code)).toEqual([4, 5, 6, 7, 8]);
  });
  test('sees the DOM in a type', () => {
    expect(
      lines(namedDom, 'export const a = (node: Node) => node;\nexport const b = (node: string) => node;'),
    ).toEqual([1]);
  });
});
