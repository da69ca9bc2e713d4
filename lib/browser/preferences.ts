import { browser } from 'wxt/browser';
import { type Preferences, preferencesSchema } from '../panel/preferences';

const KEY = 'preferences';

/** The stored preferences; all defaults where nothing was stored, or it was damaged. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = preferencesSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : preferencesSchema.parse({});
}

export async function savePreferences(preferences: Preferences): Promise<void> {
  await browser.storage.local.set({ [KEY]: preferences });
}
