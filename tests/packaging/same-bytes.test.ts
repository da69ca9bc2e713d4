import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveSameBytes } from '../../lib/packaging/same-bytes';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function zipOf(files: [name: string, text: string][], date: Date): Promise<Buffer> {
  const path = join(folder, 'package.zip');
  const zip = new JSZip();
  for (const [name, text] of files) zip.file(name, text, { date });
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  await giveSameBytes(path);
  return readFileSync(path);
}

const name = fc.array(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 1, maxLength: 3 });
const files = fc.dictionary(
  name.map((parts) => `${parts.join('/')}.js`),
  fc.string(),
);
const date = fc.date({ min: new Date('1980-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });

test('the same files in any order and at any time are the same bytes, and come out whole', async () => {
  await fc.assert(
    fc.asyncProperty(files, date, date, async (given, first, second) => {
      const entries = Object.entries(given);
      const made = await zipOf(entries, first);
      expect(made.equals(await zipOf(entries.toReversed(), second))).toBe(true);
      const unpacked = Object.values((await JSZip.loadAsync(made)).files);
      expect(unpacked.map((file) => file.name)).toEqual(Object.keys(given).sort());
      for (const file of unpacked) expect(await file.async('string')).toBe(given[file.name]);
    }),
    { numRuns: 40 },
  );
});
