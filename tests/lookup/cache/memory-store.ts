import type { CacheStore } from '../../../lib/lookup/cache/store';

/** A store in memory that has room for `room` characters of JSON. */
export function memoryStore(room = Number.POSITIVE_INFINITY): CacheStore & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys) =>
      Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    set: async (entries) => {
      const next = { ...Object.fromEntries(kept), ...entries };
      if (JSON.stringify(next).length > room) throw new Error('QuotaExceededError');
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    all: async () => Object.fromEntries(kept),
  };
}
