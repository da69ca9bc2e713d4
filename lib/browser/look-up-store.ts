import { browser } from 'wxt/browser';
import type { CacheStore } from '../lookup/cache/store';

/** Looked-up answers in the extension's own storage, on this machine only. */
export const lookUpStore: CacheStore = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (entries) => browser.storage.local.set(entries),
  remove: (keys) => browser.storage.local.remove([...keys]),
  all: () => browser.storage.local.get(null),
};
