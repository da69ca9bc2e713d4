import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATTACKS } from '../e2e/hostile/attacks';
import { ROOT } from './source-files';

test('every attack has its outcome in the table, and every row its attack', () => {
  const table = readFileSync(join(ROOT, 'tests/e2e/hostile/README.md'), 'utf8');
  const rows = [...table.matchAll(/^\| `(?<name>[\w-]+)`/gmu)].map(({ groups }) => groups?.['name'] ?? '');
  expect(rows.sort()).toEqual(Object.keys(ATTACKS).sort());
});
