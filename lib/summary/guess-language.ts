import { type Language, languagesFor } from '../article/vocabulary';
import { stopwordsOf } from './stopwords';
import { wordsOf } from './words';

/** Scripts that one of our languages alone writes, most telling first: Japanese has Han, too. */
const BY_SCRIPT: [script: RegExp, language: Language][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
const LATIN: readonly Language[] = ['en', 'id', 'ms', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'tr', 'vi'];

/** So much of a text is enough to tell, and so large a share must be of the script or be stopwords. */
const SAMPLE = 4000;
const LEAST_OF_SCRIPT = 0.15;
const LEAST_STOPWORDS = 0.2;

/** The language of a text whose page names none: by its script, else by whose stopwords it has most. Null if neither tells. */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const written = BY_SCRIPT.find(
    ([script]) => (sample.match(script)?.length ?? 0) > LEAST_OF_SCRIPT * letters,
  );
  return written === undefined ? byStopwords(wordsOf(sample)) : written[1];
}

function byStopwords(words: readonly string[]): Language | null {
  const shares = LATIN.map((language) => ({ language, share: stopwordShare(words, language) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= LEAST_STOPWORDS ? best.language : null;
}

/** How large a part of some words are stopwords of a language (BCP 47). */
function stopwordShare(words: readonly string[], language: string): number {
  const stopwords = stopwordsOf(language);
  return words.filter((word) => stopwords.has(word)).length / Math.max(1, words.length);
}

/** A shorter text does not speak against the markup. */
const ENOUGH = 400;
/** A page says "en" for want of a setting; then its text has hardly any English stopwords, beside those of its own language. */
const HARDLY = 1 / 3;

/** The language that a page's markup names, checked against its text: what the text is in where none is named, or surely another. */
export function checkedLanguage(named: string | null, text: string): string | null {
  if (named !== null && text.length < ENOUGH) return named;
  const words = wordsOf(text.slice(0, SAMPLE));
  if (named !== null && stopwordShare(words, named) >= LEAST_STOPWORDS) return named;
  const guess = guessLanguage(text);
  if (named === null || guess === null) return named ?? guess;
  if (languagesFor(named).includes(guess)) return named;
  const share = LATIN.includes(guess) ? stopwordShare(words, guess) : LEAST_STOPWORDS;
  return stopwordShare(words, named) < HARDLY * share ? guess : named;
}
