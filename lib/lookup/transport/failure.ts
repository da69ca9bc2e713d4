/**
 * Why a request brought no answer. Each is its own fact and has its own words in the panel: what failed is "not checked",
 * and says nothing of the DOI.
 */
export type Failure =
  /** `retryAfter` in seconds, null where the service names none. */
  | { status: 'rate-limited'; retryAfter: number | null }
  /** The browser says that it has no network. */
  | { status: 'offline' }
  /** fetch failed: name resolution, connection, TLS or CORS; the browser does not tell which. */
  | { status: 'unreachable' }
  | { status: 'timed-out' }
  | { status: 'service-error'; http: number }
  /** An answer that is no record: HTML, cut JSON, another shape. `reason` is for developers. */
  | { status: 'unreadable'; reason: string }
  /** The answer was longer than is read. */
  | { status: 'too-large' }
  | { status: 'cancelled' };
