/** Groups of a date as printed: numbers, or a month's name. */
interface Parts {
  year: number;
  month: number;
  day: number;
}

const YEAR = '((?:19|20)\\d{2})';
const YEAR_FIRST = new RegExp(
  `(?<!\\d)${YEAR}\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)`,
  'u',
);
const DAY_NAME_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s+(?:de\\s+)?${YEAR}(?!\\d)`,
  'gu',
);
const NAME_DAY_YEAR = new RegExp(
  `(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`,
  'gu',
);
const NUMBERS = new RegExp(`(?<!\\d)(\\d{1,2})([/.])(\\d{1,2})\\2${YEAR}(?!\\d)`, 'u');

/**
 * The first date in a printed line, as an ISO 8601 date; null if there is none, or its day and month cannot be told apart.
 * In: the line, and the page's language (BCP 47, null if unknown), whose month names are read besides the English ones.
 */
export function printedDate(line: string, language: string | null): string | null {
  const text = line.normalize('NFKC').toLowerCase();
  return toIsoDate(yearFirst(text) ?? withMonthName(text, language) ?? inNumbers(text));
}

function yearFirst(text: string): Parts | null {
  const match = YEAR_FIRST.exec(text);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function withMonthName(text: string, language: string | null): Parts | null {
  const months = monthNames(language);
  for (const [, day, name, year] of text.matchAll(DAY_NAME_YEAR)) {
    const month = months.get(name ?? '');
    if (month !== undefined) return { year: Number(year), month, day: Number(day) };
  }
  for (const [, name, day, year] of text.matchAll(NAME_DAY_YEAR)) {
    const month = months.get(name ?? '');
    if (month !== undefined) return { year: Number(year), month, day: Number(day) };
  }
  return null;
}

/** With dots the day stands first; with slashes only a number above 12 tells which is the day. */
function inNumbers(text: string): Parts | null {
  const match = NUMBERS.exec(text);
  if (match === null) return null;
  const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || one > 12) return { year, month: other, day: one };
  return other > 12 ? { year, month: one, day: other } : null;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Long and short month names, without a dot, of a language and of English, as the engine knows them. */
function monthNames(language: string | null): ReadonlyMap<string, number> {
  const tag = language ?? 'en';
  const before = known.get(tag);
  if (before !== undefined) return before;
  const names = new Map<string, number>();
  for (const locale of [tag, 'en'])
    for (const style of ['long', 'short'] as const) addMonths(names, locale, style);
  names.set('sept', 9);
  known.set(tag, names);
  return names;
}

function addMonths(names: Map<string, number>, locale: string, style: 'long' | 'short'): void {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 15)));
    const name = parts
      .find((part) => part.type === 'month')
      ?.value.toLowerCase()
      .replace(/\.$/, '');
    if (name !== undefined && !names.has(name)) names.set(name, month);
  }
}

function toIsoDate(parts: Parts | null): string | null {
  if (parts === null || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
}
