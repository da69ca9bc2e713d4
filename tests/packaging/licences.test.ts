import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROOT } from '../house/source-files';
import {
  AS_WRITTEN,
  allows,
  COMPATIBLE,
  FREE,
  LICENCES_FILE,
  licenceList,
  licensedPackages,
} from './licences';

const packages = licensedPackages();
const read = (path: string) => readFileSync(ROOT + path, 'utf8');

describe('licences', () => {
  test('of what is in the extension go with its own', () => {
    const shipped = packages.filter(({ isShipped }) => isShipped);
    expect(shipped.map(({ name }) => name)).toContain('preact');
    expect(shipped.filter(({ licence }) => !allows(licence, COMPATIBLE))).toEqual([]);
  });
  test('of all tools are free ones', () => {
    expect(packages.filter(({ licence }) => !allows(licence, FREE))).toEqual([]);
  });
  test.each([...AS_WRITTEN])('%s: its file says what we say of it', (name, { words }) => {
    expect(read(`node_modules/${name}/LICENSE`)).toMatch(words);
  });
  test('are listed as they are (npm run licences writes the list)', () => {
    expect(read(LICENCES_FILE)).toBe(licenceList());
  });
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-2.0-only)', true],
  ['CPAL-1.0', false],
  ['(MIT AND CPAL-1.0)', false],
  ['unknown', false],
])('%s goes with the AGPL: %s', (licence, goes) => expect(allows(licence, COMPATIBLE)).toBe(goes));

const manifestSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

test('no package runs a script of its own when it is installed, and none is left unnamed', () => {
  const { allowScripts } = manifestSchema.parse(JSON.parse(read('package.json')));
  const scripted = new Set(
    packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
  );
  expect(allowScripts).toEqual(Object.fromEntries([...scripted].sort().map((name) => [name, false])));
});
