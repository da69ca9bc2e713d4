import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROOT } from '../house/source-files';
import { licensedPackages } from './licences';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const { dependencies, devDependencies } = manifestSchema.parse(
  JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')),
);

/** The rows of the README's table: names in the first column, what they are for, where they are. */
const section =
  /\n## Dependencies\n([\s\S]*?)\n## /.exec(readFileSync(`${ROOT}README.md`, 'utf8'))?.[1] ?? '';
const rows = [...section.matchAll(/^\| (`.+`) \| (.+) \| (.+) \|$/gm)].flatMap(
  ([, names = '', reason = '', where = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, reason, where })),
);

test('every dependency is named in the README once, with its reason', () => {
  const named = rows.map(({ name }) => name).sort();
  expect(named).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
  for (const { reason } of rows) expect(reason.length).toBeGreaterThan(15);
});

test('and the README says rightly which are in the extension', () => {
  const shipped = new Set(licensedPackages().flatMap(({ name, isShipped }) => (isShipped ? name : [])));
  const wrong = rows.filter(({ name, where }) => shipped.has(name) !== (where === 'in the extension'));
  expect(wrong).toEqual([]);
  for (const name of Object.keys(dependencies)) expect(shipped).toContain(name);
});

test('versions are exact, so that every installation is the same', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
