import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/browser/private-window', () => ({ isInPrivateWindow: async () => false }));
const { loadOwnStyle, saveOwnStyle } = await import('../../lib/browser/own-style');

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** A style whose elements stand in one another, so many. */
function nested(depth: number): object {
  let style: object = { n: 'style' };
  for (let i = 0; i < depth; i++) style = { n: 'group', c: [style] };
  return { title: 'Deep', style };
}

test('one that is kept is there the next time', async () => {
  const own = { title: 'Mine', style: { n: 'style' } };
  expect(await saveOwnStyle(own)).toBe('kept');
  expect(await loadOwnStyle()).toEqual(own);
});

test.each([
  ['nothing', undefined],
  ['another kind', { title: [], style: 3 }],
  ['a style with a hole', { title: 'X', style: { n: 'style', c: [7] } }],
])('of %s there is none', async (_, stored) => {
  await local.set({ ownStyle: stored });
  expect(await loadOwnStyle()).toBeNull();
});

test('one that is nested deeper than the call stack is none', async () => {
  vi.spyOn(local, 'get').mockResolvedValue({ ownStyle: nested(200_000) } as never);
  expect(await loadOwnStyle()).toBeNull();
});

test('a storage that cannot be read holds none', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error: corrupted'));
  expect(await loadOwnStyle()).toBeNull();
});
