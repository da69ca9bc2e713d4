import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Preferences, preferencesSchema } from '../../lib/panel/preferences';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { loadPreferences, savePreferences } = await import('../../lib/browser/preferences');

beforeEach(() => fakeBrowser.reset());
const defaults = preferencesSchema.parse({});

test('what was saved is loaded', async () => {
  const preferences: Preferences = {
    ...defaults,
    style: 'nature',
    lookUpExplained: true,
    builtInModel: true,
  };
  await savePreferences(preferences);
  expect(await loadPreferences()).toEqual(preferences);
});
test('nothing saved is the defaults', async () => {
  expect(await loadPreferences()).toEqual(defaults);
});
test('a preference that an older version did not save is the default', async () => {
  await fakeBrowser.storage.local.set({ preferences: { style: 'ama' } });
  expect(await loadPreferences()).toEqual({ ...defaults, style: 'ama' });
});
test.each([[null], ['apa'], [{ style: 1 }]])('the damaged %j is the defaults', async (stored) => {
  await fakeBrowser.storage.local.set({ preferences: stored });
  expect(await loadPreferences()).toEqual(defaults);
});
