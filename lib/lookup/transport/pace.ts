/**
 * Milliseconds to leave between two requests, from Crossref's `x-rate-limit-limit` (requests) and
 * `x-rate-limit-interval` ("1s"); `otherwise` where the headers are missing or unreadable (without a host
 * permission scripts do not see them).
 */
export function paceOf(headers: Headers, otherwise: number): number {
  const limit = Number(headers.get('x-rate-limit-limit') ?? Number.NaN);
  const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? Number.NaN);
  const pace = (seconds * 1000) / limit;
  return Number.isFinite(pace) && pace > 0 ? pace : otherwise;
}

/**
 * Seconds named by a Retry-After header, which holds seconds or an HTTP date (RFC 9110, 10.2.3); else null. A date counts
 * from the service's own, where scripts see that, for the clock here (`now`, in milliseconds) may be wrong.
 */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  const said = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - (said || now)) / 1000));
}
