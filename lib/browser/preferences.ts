import { browser } from 'wxt/browser';
import { migratePreferences } from '../panel/migrate-preferences';
import type { Preferences } from '../panel/preferences';

const KEY = 'preferences';

/** Where the browser synchronises, all of a reader's browsers; where it will not, this one alone. */
const AREAS = ['sync', 'local'] as const;

/** The stored preferences; the default for each that was not stored, or was damaged. Never rejects. */
export async function loadPreferences(): Promise<Preferences> {
  return migratePreferences(await storedPreferences());
}

/** Keeps what a newer version has stored beside. Never rejects. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  const stored = await storedPreferences();
  const kept = typeof stored === 'object' && stored !== null ? stored : {};
  await writeFirst({ [KEY]: { ...kept, ...preferences } });
}

/** Tells of every change, also one by another page of the extension or another computer, until `signal` is aborted. */
export function watchPreferences(onChange: (preferences: Preferences) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) void loadPreferences().then(onChange);
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

async function storedPreferences(): Promise<unknown> {
  for (const area of AREAS) {
    const stored = await browser.storage[area].get(KEY).catch(failed(area));
    if (stored?.[KEY] !== undefined) return stored[KEY];
  }
  return undefined;
}

async function writeFirst(entries: Record<string, unknown>): Promise<void> {
  for (const area of AREAS) {
    const isWritten = await browser.storage[area].set(entries).then(() => true, failed(area));
    if (isWritten) return;
  }
}

/** A policy may switch synchronising off, and a quota may be used up. */
const failed = (area: string) => (error: unknown) => {
  console.debug(`storage.${area} refused:`, error);
  return undefined;
};
