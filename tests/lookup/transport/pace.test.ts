import { expect, test } from 'vitest';
import { retryAfterOf } from '../../../lib/lookup/transport/pace';

const YEAR = 365 * 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
const dated = (ms: number) => new Date(ms).toUTCString();

test.each([
  ['seconds', { 'retry-after': '7' }, 7],
  ['a date', { 'retry-after': dated(NOW + 9000) }, 9],
  ['a date gone by', { 'retry-after': dated(NOW - 9000) }, 0],
  ['nothing', {}, null],
  ['no date', { 'retry-after': 'soon' }, null],
  [
    'a date, where the clock here is a year back',
    { 'retry-after': dated(NOW + YEAR + 9000), date: dated(NOW + YEAR) },
    9,
  ],
  [
    'a date, where the clock here is a year ahead',
    { 'retry-after': dated(NOW - YEAR + 9000), date: dated(NOW - YEAR) },
    9,
  ],
])('a Retry-After of %s', (_, headers, seconds) => {
  expect(retryAfterOf(new Headers(headers as Record<string, string>), NOW)).toBe(seconds);
});
