import { beforeEach, describe, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn(), remove: vi.fn() }));
const window = vi.hoisted(() => ({ incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: { windows: { getCurrent: async () => window }, storage: { local: disk } },
}));

describe('looked-up answers', () => {
  beforeEach(() => {
    vi.resetModules();
    for (const spy of Object.values(disk)) spy.mockReset();
  });
  const storeIn = async (incognito: boolean) => {
    window.incognito = incognito;
    return (await import('../../lib/browser/look-up-store')).lookUpStore;
  };

  test('are kept on disk', async () => {
    const store = await storeIn(false);
    await store.set({ a: 1 });
    expect(disk.set).toHaveBeenCalledWith({ a: 1 });
    await store.all();
    expect(disk.get).toHaveBeenCalledWith(null);
  });
  test('of a private window are kept in memory alone', async () => {
    const store = await storeIn(true);
    await store.set({ a: 1, b: 2 });
    await store.remove(['b']);
    expect(await store.get(['a', 'b', 'toString'])).toEqual({ a: 1 });
    expect(await store.all()).toEqual({ a: 1 });
    for (const spy of Object.values(disk)) expect(spy).not.toHaveBeenCalled();
  });
});
