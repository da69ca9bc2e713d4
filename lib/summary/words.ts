import { isAscii } from '../article/ascii';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const IN_ASCII = /[a-z0-9]+/g;

/** So much of a word is compared: "Lungenkrankheit" and "Lungenkrankheiten", "memperbaiki" and "memperbaikinya" are alike. */
const STEM = 7;

/** Words of a text, lower case; scripts without blanks give their pairs of characters, as is usual in retrieval. */
export function wordsOf(text: string): string[] {
  if (isAscii(text)) return text.toLowerCase().match(IN_ASCII) ?? [];
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).flatMap((word) =>
    UNSPACED.test(word) ? pairs(word) : [word],
  );
}

/** How often each telling word stands in a text: without stopwords and single letters, cut to a rough stem. */
export const tellingWords = (text: string, stopwords: ReadonlySet<string>): Map<string, number> =>
  countTelling(wordsOf(text), stopwords);

/** The same of a text whose words are known. */
export function countTelling(words: readonly string[], stopwords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length < 2 || stopwords.has(word)) continue;
    const stem = word.slice(0, STEM);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((next, i) => (characters[i] ?? '') + next);
}
