/** Where looked-up answers are kept between two openings of the panel: a few thousand small values by key. */
export interface CacheStore {
  /** The values that are there, by key. */
  get: (keys: readonly string[]) => Promise<Record<string, unknown>>;
  /** Rejects where there is no room. */
  set: (entries: Record<string, unknown>) => Promise<void>;
  remove: (keys: readonly string[]) => Promise<void>;
  /** Everything that was set. */
  all: () => Promise<Record<string, unknown>>;
}
