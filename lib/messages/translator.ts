import { LANGUAGES, type Language, nearestLanguage } from './languages';
import type { MessageKey, Messages, Plural, ValuesOf } from './messages';

/** What the components need to speak the reader's language. */
export interface Translator {
  /** BCP 47 tag of the texts. */
  language: string;
  /** The side from which the language is written. */
  direction: 'ltr' | 'rtl';
  /** The text of a message with its values filled in; numbers are written as the language writes them. */
  t: <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;
  /** A number as the language writes it. */
  number: (value: number) => string;
  /** An ISO 8601 date or date-time as the language writes it; the input itself where it is no date. */
  date: (iso: string) => string;
  /** A language (BCP 47) by its name; the tag itself where it has none. */
  languageName: (tag: string) => string;
  /** "a, b and c". */
  list: (items: readonly string[]) => string;
}

/** Intl.Locale's getTextInfo is not in Firefox (November 2026), so the few languages that could be asked are named. */
const WRITTEN_FROM_THE_RIGHT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The translator for a browser's interface language (BCP 47), once its texts are loaded. */
export async function loadTranslator(uiLanguage: string): Promise<Translator> {
  const language = nearestLanguage(uiLanguage);
  return createTranslator(language, await LANGUAGES[language]());
}

/** The translator that speaks `language` in the words of `messages`. */
export function createTranslator(language: Language, messages: Messages): Translator {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const lists = new Intl.ListFormat(language);
  const direction = WRITTEN_FROM_THE_RIGHT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const write = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : isolated(value, direction);

  return {
    language,
    direction,
    t: (key, ...[values = {}]) => {
      const given: Record<string, string | number> = values;
      const message: string | Plural = messages[key];
      const form = typeof message === 'string' ? message : choose(message, plurals, Number(given['count']));
      return form.replace(/\{(\w+)\}/g, (whole, name: string) => write(given[name] ?? whole));
    },
    number: (value) => numbers.format(value),
    date: (iso) => writeDate(iso, language),
    languageName: (tag) => nameLanguage(tag, names),
    list: (items) => lists.format(items.map((item) => isolated(item, direction))),
  };
}

const FOREIGN_LETTER = {
  ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  rtl: /[A-Za-z\u00c0-\u024f]/,
} as const;

/**
 * What is written from the other side than the text around it keeps to itself, in the two signs for it (U+2068, U+2069 of
 * UAX #9): else a date that follows a Latin name in Arabic changes places with it.
 */
function isolated(value: string, direction: Translator['direction']): string {
  return FOREIGN_LETTER[direction].test(value) ? `\u2068${value}\u2069` : value;
}

/** A page may call its language anything; what is no language tag makes DisplayNames throw. */
function nameLanguage(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function choose(message: Plural, plurals: Intl.PluralRules, count: number): string {
  return message[plurals.select(count)] ?? message.other;
}

/** How exactly an ISO 8601 date is known, told by its length: a year stays a year, and a day is a day everywhere. */
const PRECISIONS: readonly { pattern: RegExp; options: Intl.DateTimeFormatOptions }[] = [
  { pattern: /^\d{4}$/, options: { year: 'numeric', timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}$/, options: { year: 'numeric', month: 'long', timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}-\d{2}$/, options: { dateStyle: 'medium', timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}-\d{2}T/, options: { dateStyle: 'medium' } },
];

function writeDate(iso: string, language: string): string {
  const precision = PRECISIONS.find(({ pattern }) => pattern.test(iso));
  const date = new Date(iso);
  if (!precision || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, precision.options).format(date);
}
