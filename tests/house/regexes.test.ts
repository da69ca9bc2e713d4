import { describe, expect, test } from 'vitest';
import { builtRegexes, cueRegexes, regexLiterals, superLinear } from './regexes';
import { sourceFiles } from './source-files';

const files = sourceFiles('lib', 'components', 'entrypoints');
const lint = (source: string, flags = '') => superLinear({ path: 'lib/a.ts', source, flags });

describe('regular expressions of the product', () => {
  test('take time by the length of their text alone: literals', async () => {
    const literals = (await Promise.all(files.map(regexLiterals))).flat();
    expect(literals.length).toBeGreaterThan(400);
    expect(literals.flatMap(superLinear)).toEqual([]);
  });
  test('and those that are built of pieces', async () => {
    const built = await builtRegexes(files);
    expect(built.length).toBeGreaterThan(30);
    expect(built.flatMap(superLinear)).toEqual([]);
  });
  test('and those that are built of words, in every language', async () => {
    const cues = await cueRegexes(files);
    expect(cues.length).toBeGreaterThan(500);
    expect(cues.filter(({ flags }) => flags === '').flatMap(superLinear)).toEqual([]);
  });
});

describe('the linter', () => {
  test.each(['\\s+$', '(a+)+b', '\\s*x?\\s*y', '^(?:\\w+\\s?)+$'])('objects to %s', (source) => {
    expect(lint(source).length).toBeGreaterThan(0);
  });
  test.each(['(?<!\\s)\\s+$', '^a+b', '\\s{0,3}x'])('lets %s pass', (source) => {
    expect(lint(source)).toEqual([]);
  });
  test('finds literals in code, and none in comments and texts', async () => {
    const text = 'const a = /x+/gu; // /y/\nexport const b = <p>{"/z/"}{/[/]/.test(a)}</p>;';
    const found = await regexLiterals({ path: 'a.tsx', text });
    expect(found.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['x+ gu', '[/] ']);
  });
});
