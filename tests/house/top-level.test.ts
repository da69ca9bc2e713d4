import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files';

const ALLOWED = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'entrypoints',
  'components',
  'lib',
  'tests',
  'README.md',
  'PRIVACY.md',
  'LICENSE',
  'CHANGELOG.md',
];

/** What neither belongs to the project nor is made by its own commands. Dot files hold settings and what is made. */
const strangers = (names: string[]) =>
  names.filter((name) => !name.startsWith('.') && name !== 'node_modules' && !ALLOWED.includes(name));

/** What is kept in the project; where git is absent (an unpacked archive), what lies there. */
function topLevel(): string[] {
  if (!existsSync(`${ROOT}.git`)) return readdirSync(ROOT);
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  return [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))];
}

describe('the top level', () => {
  test('holds what the drawing of the house shows, and nothing else', () => {
    expect(strangers(topLevel())).toEqual([]);
  });
  test('is complete', () => {
    expect(ALLOWED.filter((name) => !existsSync(ROOT + name))).toEqual([]);
  });
  test('is seen to be wrong when something is dropped there', () => {
    expect(strangers(['lib', '.ci', 'utils', 'vite.config.ts'])).toEqual(['utils', 'vite.config.ts']);
  });
});
