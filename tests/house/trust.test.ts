import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section =
  /## What is trusted, and what is not\n(?<text>.*?)\n## /su.exec(readme)?.groups?.['text'] ?? '';
const rows = section.split('\n').filter((line) => /^\| (?!Border|-)/u.test(line));
const testsIn = (text: string): string[] =>
  [...text.matchAll(/`(tests\/[^`]+)`/gu)].map(([, path = '']) => path);

test('every border of the README has a test that is there', () => {
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([]);
  expect(testsIn(section).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
