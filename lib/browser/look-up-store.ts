import { browser } from 'wxt/browser';
import type { CacheStore } from '../lookup/cache/store';
import { isInPrivateWindow } from './private-window';

/** Looked-up answers in the extension's own storage, on this machine only. */
const ON_DISK: CacheStore = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (entries) => browser.storage.local.set(entries),
  remove: (keys) => browser.storage.local.remove([...keys]),
  all: () => browser.storage.local.get(null),
};

/** Answers for as long as the panel is open, for private windows leave nothing behind. */
function inMemory(): CacheStore {
  const entries = new Map<string, unknown>();
  const some = (keys: readonly string[]) =>
    Object.fromEntries(keys.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)]));
  return {
    get: async (keys) => some(keys),
    set: async (given) => {
      for (const [key, value] of Object.entries(given)) entries.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) entries.delete(key);
    },
    all: async () => some([...entries.keys()]),
  };
}

let chosen: Promise<CacheStore> | undefined;

/** The store for the window that the panel is in. */
function storeHere(): Promise<CacheStore> {
  chosen ??= isInPrivateWindow().then((isPrivate) => (isPrivate ? inMemory() : ON_DISK));
  return chosen;
}

/** Where looked-up answers are kept: on disk, or in a private window nowhere beyond the panel. */
export const lookUpStore: CacheStore = {
  get: async (keys) => (await storeHere()).get(keys),
  set: async (entries) => (await storeHere()).set(entries),
  remove: async (keys) => (await storeHere()).remove(keys),
  all: async () => (await storeHere()).all(),
};
