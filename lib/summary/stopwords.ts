import {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  pt,
  ru,
  tr,
  vi,
  zh,
} from 'stopwords-iso/stopwords-iso.json';
import { type Language, languagesFor } from '../article/vocabulary';

/**
 * Words that say nothing on their own, from the package stopwords-iso (MIT; collected from 20 published lists). Only the
 * languages that we know are imported, so that the bundle carries a third of the package.
 */
const STOPWORDS = { id, ms, en, es, pt, fr, de, it, nl, ru, zh, ja, ko, ar, tr, vi, hi } satisfies Record<
  Language,
  readonly string[]
>;

const NONE: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();

/** The stopwords of a page's language, lower case; none for a language that we do not know. */
export function stopwordsOf(language: string | null): ReadonlySet<string> {
  const languages = languagesFor(language);
  if (languages.length > 2) return NONE;
  const key = languages.join(' ');
  const set = sets.get(key) ?? new Set(languages.flatMap((known) => STOPWORDS[known]));
  sets.set(key, set);
  return set;
}
