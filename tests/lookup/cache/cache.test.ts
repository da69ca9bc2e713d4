import { describe, expect, it } from 'vitest';
import { createLookupCache } from '../../../lib/lookup/cache/cache';
import type { Finding } from '../../../lib/lookup/study/finding';
import { memoryStore } from './memory-store';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);

function finding(source: Finding['source'], title: string, at = START): Finding {
  const nothing = { studyTypes: [], notices: [], isNoticeOn: [], abstract: null, freeCopy: null };
  return {
    source,
    retrieved: new Date(at).toISOString(),
    record: { doi: '10.1/a', item: { title }, ...nothing },
  };
}

function cacheAt(now: number, store = memoryStore()) {
  const clock = { time: now, now: () => clock.time };
  return { cache: createLookupCache(store, clock), clock, store };
}

const one = (doi: string, ...findings: Finding[]) => new Map([[doi, findings]]);

describe('the cache', () => {
  it('keeps records for thirty days, and calls them fresh for three', async () => {
    const { cache, clock } = cacheAt(START);
    const kept = finding('crossref', 'A');
    await cache.write(one('10.1/A', kept));
    expect((await cache.read(['10.1/a', '10.1/b'])).get('10.1/a')).toEqual([kept]);
    expect(cache.isFresh(kept)).toBe(true);
    clock.time = START + 4 * DAY;
    expect(cache.isFresh(kept)).toBe(false);
    expect((await cache.read(['10.1/a'])).size).toBe(1);
    clock.time = START + 31 * DAY;
    expect((await cache.read(['10.1/a'])).size).toBe(0);
  });

  it('keeps one answer of each source', async () => {
    const { cache } = cacheAt(START + DAY);
    await cache.write(one('10.1/a', finding('crossref', 'A'), finding('europe-pmc', 'B')));
    await cache.write(one('10.1/a', finding('crossref', 'C', START + DAY)));
    const titles = (await cache.read(['10.1/a'])).get('10.1/a')?.map(({ record }) => record?.item.title);
    expect(titles?.sort()).toEqual(['B', 'C']);
  });

  it.each([
    ['another version', { version: 0, findings: [finding('crossref', 'A')] }],
    ['broken', { version: 1, findings: [{ source: 'crossref' }] }],
    ['no entry', 'text'],
  ])('forgets what is %s', async (_, stored) => {
    const { cache, store } = cacheAt(START);
    await store.set({ 'look-up 10.1/a': stored });
    expect((await cache.read(['10.1/a'])).size).toBe(0);
    expect(await cache.write(one('10.1/a', finding('crossref', 'B')))).toBe('kept');
    expect((await cache.read(['10.1/a'])).get('10.1/a')).toHaveLength(1);
  });

  it('distrusts what comes from the future, as after the clock was set back', async () => {
    const { cache } = cacheAt(START);
    const future = finding('crossref', 'A', START + 40 * DAY);
    await cache.write(one('10.1/a', future));
    expect(cache.isFresh(future)).toBe(false);
    expect((await cache.read(['10.1/a'])).size).toBe(0);
  });

  it('drops the older half where the store is full, and says so where that is not enough', async () => {
    const { cache, store } = cacheAt(START + 2 * DAY, memoryStore(1200));
    for (let index = 0; index < 10; index++) {
      const kept = finding('crossref', 'A'.repeat(20), START + index * 1000);
      expect(await cache.write(one(`10.1/${index}`, kept))).toBe('kept');
    }
    expect(store.kept.has('look-up 10.1/9')).toBe(true);
    expect(store.kept.has('look-up 10.1/0')).toBe(false);
    expect(await cache.write(one('10.1/x', finding('crossref', 'A'.repeat(2000))))).toBe('no-room');
  });

  it('lets what comes from the future make room first, for it would stay the youngest for ever', async () => {
    const { cache, clock, store } = cacheAt(START + 400 * DAY);
    const entries = (name: string) =>
      new Map(
        Array.from({ length: 1000 }, (_, index) => [
          `10.1/${name}-${index}`,
          [finding('crossref', 'A', clock.time)],
        ]),
      );
    await cache.write(entries('ahead'));
    clock.time = START;
    await cache.write(entries('now'));
    expect([...store.kept.keys()].filter((key) => key.includes('ahead'))).toEqual([]);
    expect((await cache.read([...entries('now').keys()])).size).toBe(1000);
  });

  it.each([
    ['a year back', -365],
    ['a year ahead', 365],
  ])('asks again once the clock goes %s, and goes on with what it then learns', async (_, days) => {
    const { cache, clock } = cacheAt(START);
    await cache.write(one('10.1/a', finding('crossref', 'A')));
    clock.time = START + days * DAY;
    expect((await cache.read(['10.1/a'])).size).toBe(0);
    const now = finding('crossref', 'B', clock.time);
    await cache.write(one('10.1/a', now));
    expect((await cache.read(['10.1/a'])).get('10.1/a')).toEqual([now]);
    expect(cache.isFresh(now)).toBe(true);
  });

  it('is bounded in number', async () => {
    const { cache, store } = cacheAt(START);
    const entries = (from: number) =>
      new Map(
        Array.from({ length: 1000 }, (_, index) => [`10.1/${from + index}`, [finding('crossref', 'A')]]),
      );
    await cache.write(entries(0));
    await cache.write(entries(1000));
    expect(store.kept.size).toBeLessThanOrEqual(1500);
  });

  it('clears its own entries and nothing else', async () => {
    const { cache, store } = cacheAt(START);
    await store.set({ preferences: { style: 'apa' } });
    await cache.write(one('10.1/a', finding('crossref', 'A')));
    await cache.clear();
    expect([...store.kept.keys()]).toEqual(['preferences']);
  });
});
