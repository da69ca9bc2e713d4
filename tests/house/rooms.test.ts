import { describe, expect, test } from 'vitest';
import { importCycles } from './cycles';
import { importsOf } from './imports';
import { objectionTo } from './rooms';
import { sourceFiles } from './source-files';

const files = sourceFiles('entrypoints', 'components', 'lib');
const objections = (path: string, text: string) =>
  importsOf({ path, text })
    .map(objectionTo)
    .filter((objection) => objection !== null);

describe('imports between the rooms', () => {
  test('go one way', () => {
    expect(files.flatMap(importsOf).map(objectionTo).filter(Boolean)).toEqual([]);
  });
  test('make no ring', () => {
    expect(importCycles(files)).toEqual([]);
  });
});

describe('the check of the imports', () => {
  test.each([
    ['a pure room that names the browser', 'lib/article/a.ts', "import { browser } from 'wxt/browser';"],
    ['a room that reaches back', 'lib/article/a.ts', "import { x } from '../references/list';"],
    ['a type that reaches back', 'lib/article/a.ts', "import type { X } from '../summary';"],
    [
      'a component that calls a look-up',
      'components/a.tsx',
      "import { lookUp } from '../lib/lookup/look-up';",
    ],
    ['an entry among the views', 'components/a.tsx', "export { x } from '../entrypoints/background';"],
    ['a call', 'lib/lookup/a.ts', "const x = await import('../summary/index');"],
    [
      'an import over several lines',
      'lib/lookup/a.ts',
      "import {\n  x,\n  type Y,\n} from '../article/region';",
    ],
    ['an import for its effect', 'lib/lookup/a.ts', "import '../browser/storage';"],
    ['zod that is not mini', 'lib/article/a.ts', "import * as z from 'zod';"],
    ['an unknown room', 'lib/utils/a.ts', "import { x } from './b';"],
  ])('objects to %s', (_, path, text) => {
    expect(objections(path, text)).toHaveLength(1);
  });
  test.each([
    ['a type', 'components/a.tsx', "import { type Article } from '../lib/article/schema';"],
    ['types from another room', 'components/a.tsx', "import type { Style } from '../lib/citation/styles';"],
    ['a schema', 'lib/browser/a.ts', "import { articleSchema } from '../article/schema';"],
    ['a word in a comment', 'lib/article/a.ts', "// import { browser } from 'wxt/browser';"],
  ])('lets %s pass', (_, path, text) => {
    expect(objections(path, text)).toEqual([]);
  });
  test('sees a ring', () => {
    const ring = [
      { path: 'lib/a.ts', text: "import { b } from './b';" },
      { path: 'lib/b.ts', text: "import { type A, c } from './c';" },
      { path: 'lib/c/index.ts', text: "export * from '../a';" },
    ];
    expect(importCycles(ring)).toEqual(['lib/a.ts → lib/b.ts → lib/c/index.ts → lib/a.ts']);
    expect(importCycles(ring.slice(0, 2))).toEqual([]);
    const typed = { path: 'lib/c/index.ts', text: "import type { A } from '../a';" };
    expect(importCycles([...ring.slice(0, 2), typed])).toEqual([]);
  });
});
