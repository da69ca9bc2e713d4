import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { followAsked } = await import('../../lib/browser/asked');
const { session } = fakeBrowser.storage;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A panel in the window 70 that listens; what it hears is given back. */
async function listen() {
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 70 } as never);
  const panel = new AbortController();
  const hear = vi.fn();
  followAsked(hear, panel.signal);
  await settled();
  return { hear, panel };
}
const ask = async (more: object = {}) => {
  await session.set({ asked: { text: 'Lv C.', windowId: 70, at: Date.now(), ...more } });
  await settled();
};

beforeEach(() => fakeBrowser.reset());

describe('what was chosen on a page', () => {
  test('is heard by the panel that is open, once', async () => {
    const { hear } = await listen();
    await ask();
    expect(hear.mock.calls).toEqual([['Lv C.']]);
    expect(await session.get('asked')).toEqual({});
  });
  test('is heard by the panel that opens only then', async () => {
    await ask();
    expect((await listen()).hear).toHaveBeenCalledWith('Lv C.');
  });
  test.each([
    ['in another window', { windowId: 71 }],
    ['long ago', { at: Date.now() - 120_000 }],
    ['ahead of a clock that was set back', { at: Date.now() + 31_536_000_000 }],
    ['in another shape', { text: 5 }],
  ])('%s is not', async (_, more) => {
    const { hear } = await listen();
    await ask(more);
    expect(hear).not.toHaveBeenCalled();
  });
  test('is not heard by a panel that was closed', async () => {
    const { hear, panel } = await listen();
    panel.abort();
    await ask();
    expect(hear).not.toHaveBeenCalled();
  });
});
