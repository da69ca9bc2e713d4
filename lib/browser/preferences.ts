import { browser } from 'wxt/browser';
import type { Keeping } from '../panel/keeping';
import { migratePreferences } from '../panel/migrate-preferences';
import type { Preferences } from '../panel/preferences';
import { isInPrivateWindow } from './private-window';

const KEY = 'preferences';

/** Where they are looked for. This machine has any only where the browser would not synchronise what was chosen last. */
const AREAS = ['local', 'sync'] as const;

/** The stored preferences; the default for each that was not stored, or was damaged. Never rejects. */
export async function loadPreferences(): Promise<Preferences> {
  return migratePreferences(await storedPreferences());
}

/**
 * Keeps what a newer version has stored beside. In a private window it stores nothing; that, or that no storage takes
 * them, is what it resolves to. Never rejects.
 */
export async function savePreferences(preferences: Preferences): Promise<Keeping> {
  if (await isInPrivateWindow()) return 'private-window';
  const stored = await storedPreferences();
  const kept = typeof stored === 'object' && stored !== null ? stored : {};
  return (await write({ [KEY]: { ...kept, ...preferences } })) ? 'kept' : 'refused';
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
    const stored = await storedIn(area);
    if (stored !== undefined) return stored;
  }
  return undefined;
}

async function storedIn(area: (typeof AREAS)[number]): Promise<unknown> {
  return (await browser.storage[area].get(KEY).catch(failed(area)))?.[KEY];
}

/** Where the browser synchronises, for all of a reader's browsers; where it will not, for this one. */
async function write(entries: Record<string, unknown>): Promise<boolean> {
  const { local, sync } = browser.storage;
  const isSynchronised = await sync.set(entries).then(() => true, failed('sync'));
  if (!isSynchronised) return (await local.set(entries).then(() => true, failed('local'))) ?? false;
  // An older choice of this machine would go before the new one.
  if ((await storedIn('local')) !== undefined) await local.remove(KEY).catch(failed('local'));
  return true;
}

/** A policy may switch synchronising off, and a quota may be used up. */
const failed = (area: string) => (error: unknown) => {
  console.debug(`storage.${area} refused:`, error);
  return undefined;
};
