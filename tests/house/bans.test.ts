import { describe, expect, test } from 'vitest';
import { badName, brokenBans, MAX_LINES } from './bans';
import { sourceFiles } from './source-files';

const shipped = sourceFiles('entrypoints', 'components', 'lib');
const broken = (text: string) => brokenBans({ path: 'lib/a.ts', text });

describe('shipped files', () => {
  test('keep the bans and the length', () => {
    expect(shipped.flatMap(brokenBans)).toEqual([]);
  });
  test('are named in kebab-case after what they hold', () => {
    expect([...shipped, ...sourceFiles('tests')].filter(badName).map(({ path }) => path)).toEqual([]);
  });
});

describe('the check of the bans', () => {
  test.each([
    'element.innerHTML = text;',
    'element.innerHTML += text;',
    "element.insertAdjacentHTML('beforeend', text);",
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    "new Function('return 1')",
    "eval('1')",
    'const x = value as any;',
    'function f(x: any) {}',
    '// @ts-ignore',
    '/* @ts-expect-error */',
    'try { f(); } catch {}',
    'try { f(); } catch (error) {\n}',
    'await f().catch(() => {});',
    'const TYPES: Record<string, string> = {',
    'const TYPES: Readonly<Record<string, () => string>> = { a };',
  ])('objects to %j', (text) => {
    expect(broken(text)).toHaveLength(1);
  });
  test.each([
    "if (element.innerHTML === '') return;",
    '// nothing is set by innerHTML = here',
    'const company: anything = 1;',
    'const TYPES = wordTable<string>({ a });',
    "try { f(); } catch (error) { return { status: 'failed' }; }",
  ])('lets %j pass', (text) => {
    expect(broken(text)).toEqual([]);
  });
  test('objects to a line too many', () => {
    expect(broken('x\n'.repeat(MAX_LINES))).toEqual([]);
    expect(broken('x\n'.repeat(MAX_LINES + 1))).toHaveLength(1);
  });
  test('objects to drawers and to capitals', () => {
    const names = [
      'lib/utils.ts',
      'lib/helpers/a.ts',
      'lib/readArticle.ts',
      'lib/read-article.ts',
      'a/b.content.ts',
    ];
    expect(names.filter((path) => badName({ path, text: '' }))).toEqual(names.slice(0, 3));
  });
});
