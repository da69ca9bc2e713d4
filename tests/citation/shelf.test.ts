import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findStyles } from '../../lib/citation/find-styles';
import { LOCALES, LOCALES_AT_HAND } from '../../lib/citation/locales';
import { packShelf } from '../../lib/citation/pack-shelf';
import { packagedLocale, packagedStyle } from '../../lib/citation/packaged-csl';
import { readPacked, readStyleIndex } from '../../lib/citation/read-packed';
import { localeKey, type StyleTitle, shelfFile } from '../../lib/citation/shelf';

describe('the shelf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  const fetch = async (path: string) => new Response(readFileSync(join(folder, path)));
  let index: StyleTitle[];
  beforeAll(async () => {
    packShelf(folder);
    index = await readStyleIndex(fetch);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every style that can be found', async () => {
    expect(index.length).toBeGreaterThan(2600);
    const files = new Map<string, Promise<Record<string, unknown>>>();
    const inFile = async (key: string) => {
      const path = shelfFile(key);
      if (!files.has(path)) files.set(path, readPacked(fetch, path));
      return Object.hasOwn((await files.get(path)) ?? {}, key);
    };
    const atHand = ['ama', 'mla', 'chicago', 'chicago-notes', 'harvard'];
    for (const [id, title] of index) {
      expect(title).not.toBe('');
      if (!atHand.includes(id)) expect([id, await inFile(id)]).toEqual([id, true]);
    }
    for (const tag of LOCALES.filter((locale) => !LOCALES_AT_HAND.some((near) => near === locale)))
      expect([tag, await inFile(localeKey(tag))]).toEqual([tag, true]);
  });

  it('gives styles and locales back as the package has them', async () => {
    const style = await readPacked(fetch, shelfFile('annals-of-oncology'));
    expect(style['annals-of-oncology']).toEqual(packagedStyle('annals-of-oncology'));
    const locale = await readPacked(fetch, shelfFile(localeKey('ja-JP')));
    expect(locale[localeKey('ja-JP')]).toEqual(packagedLocale('ja-JP'));
  });

  it.each([
    ['annals of oncology', 'annals-of-oncology'],
    ['LANCET', 'the-lancet'],
    ['etudes francaises', 'etudes-francaises'],
    ['american medical assoc', 'ama'],
  ])('is found by the words of its title, without case and accents: %s', (query, id) => {
    expect(findStyles(index, query, 5).map((style) => style.id)).toContain(id);
  });

  it('finds nothing for nothing, and no more than is wanted', () => {
    expect(findStyles(index, ' - ', 5)).toEqual([]);
    expect(findStyles(index, 'no such style', 5)).toEqual([]);
    expect(findStyles(index, 'journal', 5)).toHaveLength(5);
  });
});
