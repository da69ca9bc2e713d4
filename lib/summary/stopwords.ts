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

/** The stopwords of a page's language, lower case; none for a language that we do not know. */
export function stopwordsOf(language: string | null): ReadonlySet<string> {
  const [first, ...more] = languagesFor(language);
  if (first === undefined || more.length > 1) return NONE;
  return new Set([first, ...more].flatMap((known) => STOPWORDS[known]));
}
