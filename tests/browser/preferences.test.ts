import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Preferences, preferencesSchema } from '../../lib/panel/preferences';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { loadPreferences, savePreferences, watchPreferences } = await import('../../lib/browser/preferences');
const privacy = vi.hoisted(() => ({ isPrivate: false }));
vi.mock('../../lib/browser/private-window', () => ({ isInPrivateWindow: async () => privacy.isPrivate }));
const { saveOwnStyle } = await import('../../lib/browser/own-style');
const { forgetAll } = await import('../../lib/browser/forget-all');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});
const defaults = preferencesSchema.parse({});
const chosen: Preferences = { ...defaults, style: 'nature', theme: 'dark', leaveAlone: ['example.org'] };
const { sync, local } = fakeBrowser.storage;

test('what was saved is loaded, from where browsers synchronise', async () => {
  expect(await savePreferences(chosen)).toBe('kept');
  expect(await loadPreferences()).toEqual(chosen);
  expect(await local.get()).toEqual({});
});
test('nothing saved is the defaults', async () => {
  expect(await loadPreferences()).toEqual(defaults);
});
test('what an older version kept on this machine is taken over', async () => {
  await local.set({ preferences: { style: 'ama', lookUpExplained: true } });
  expect(await loadPreferences()).toEqual({ ...defaults, style: 'ama', lookUpExplained: true });
});
test.each([[null], ['apa'], [{ style: 1 }]])('the damaged %j is the defaults', async (stored) => {
  await sync.set({ preferences: stored });
  expect(await loadPreferences()).toEqual(defaults);
});
test('what is huge, pollutes or is of another kind is the default of each, and harms no other', async () => {
  const stored = JSON.parse(
    `{"version":99,"style":7,"theme":"black","leaveAlone":["${'x'.repeat(100_000)}"],"recentStyles":[{"id":1}],"lookUpOnOpening":"yes","showCount":false,"__proto__":{"builtInModel":true},"constructor":{"prototype":{"polluted":1}}}`,
  );
  await sync.set({ preferences: stored });
  expect(await loadPreferences()).toEqual({ ...defaults, showCount: false });
  expect('polluted' in {}).toBe(false);
});
test('what a newer version keeps beside is not lost', async () => {
  await sync.set({ preferences: { version: 9, style: 'ama', colour: 'red' } });
  await savePreferences({ ...(await loadPreferences()), theme: 'dark' });
  expect((await sync.get('preferences'))['preferences']).toMatchObject({ colour: 'red', style: 'ama' });
});
test('where the browser does not synchronise, this machine remembers', async () => {
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await savePreferences(chosen)).toBe('kept');
  expect(await loadPreferences()).toEqual(chosen);
});

test('where the browser keeps an older choice and takes no new one, the new one counts', async () => {
  await savePreferences(defaults);
  const full = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  await savePreferences(chosen);
  expect(await loadPreferences()).toEqual(chosen);
  full.mockRestore();
  await savePreferences({ ...chosen, theme: 'light' });
  expect(await loadPreferences()).toEqual({ ...chosen, theme: 'light' });
  expect(await local.get()).toEqual({});
});
test('where nothing can be stored, that is told, and the panel goes on', async () => {
  const full = new Error('Resource::kQuotaBytes quota exceeded');
  for (const area of [sync, local]) vi.spyOn(area, 'set').mockRejectedValue(full);
  expect(await savePreferences(chosen)).toBe('refused');
  expect(await saveOwnStyle({ title: 'Mine' } as never)).toBe('refused');
  expect(await loadPreferences()).toEqual(defaults);
});
test('in a private window nothing is stored, neither a choice nor a style', async () => {
  privacy.isPrivate = true;
  expect(await savePreferences(chosen)).toBe('private-window');
  expect(await saveOwnStyle({ title: 'Mine' } as never)).toBe('private-window');
  privacy.isPrivate = false;
  expect([await local.get(), await sync.get()]).toEqual([{}, {}]);
});

describe('a change', () => {
  test('is told until nobody listens any more', async () => {
    const hear = vi.fn();
    const listening = new AbortController();
    watchPreferences(hear, listening.signal);
    await savePreferences(chosen);
    await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(chosen));
    listening.abort();
    await savePreferences(defaults);
    await new Promise((resolve) => setTimeout(resolve));
    expect(hear).toHaveBeenCalledOnce();
  });
});

test('all is forgotten', async () => {
  await savePreferences(chosen);
  await local.set({ 'look-up:10.1/x': {} });
  expect(await forgetAll()).toBe(true);
  expect([await local.get(), await sync.get()]).toEqual([{}, {}]);
});

test('where one storage cannot be cleared, that is told, and the others are', async () => {
  await savePreferences(chosen);
  vi.spyOn(local, 'clear').mockRejectedValue(new Error('IO error: corrupted'));
  expect(await forgetAll()).toBe(false);
  expect(await sync.get()).toEqual({});
});
