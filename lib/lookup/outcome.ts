import type { CslItem } from '../article/csl-item';

/** What a registry says a DOI is. */
export interface Work {
  /** As registered, lower case. Differs from the one asked for where that is an alias of another. */
  doi: string;
  /** Title, authors, journal, year and the rest, as registered. */
  item: CslItem;
  /** Who says so, for the reader. */
  source: string;
  /** ISO 8601 date-time of the answer. */
  retrieved: string;
}

/**
 * How a look-up ended. Each status is its own fact and has its own words in the panel: a look-up that failed
 * is "not checked", and only `not-registered-at-crossref` says something about the DOI.
 */
export type Outcome =
  | { status: 'found'; work: Work }
  | { status: 'not-registered-at-crossref' }
  /** `retryAfter` in seconds, null where the service names none. */
  | { status: 'rate-limited'; retryAfter: number | null }
  /** The browser says that it has no network. */
  | { status: 'offline' }
  /** fetch failed: name resolution, connection, TLS or CORS; the browser does not tell which. */
  | { status: 'unreachable' }
  | { status: 'timed-out' }
  | { status: 'service-error'; http: number }
  /** An answer that is no record: HTML, cut JSON, another shape, too large. `reason` is for developers. */
  | { status: 'unreadable'; reason: string }
  | { status: 'cancelled' };
