import type { CslItem } from '../../article/csl-item';
import { likenessWithin } from './closest';
import { foldedWords, foldLetters } from './fold';
import { inOtherScripts } from './scripts';
import type { Agreement, Printed } from './verdict';

/** Words that abbreviated titles leave out (ISO 4, section 4.3: articles, prepositions, conjunctions). */
const LEFT_OUT = new Set(
  'a an the of and for in on to at by with from und der die das des fur zur im de la le les du el los las del y e di della dei et en voor van & part section series'.split(
    ' ',
  ),
);
const SAME = 0.88;

/** Looks for the registered journal or book in the printed reference: its title, its abbreviation, or its initials. */
export function compareJournal(registered: CslItem, printed: Printed): Agreement {
  const names = [registered['container-title'], registered['container-title-short']].filter(
    (name) => name !== undefined,
  );
  if (names.length === 0) return 'silent';
  const letters = foldLetters(printed.text);
  const words = foldedWords(printed.text);
  const own = foldedWords(printed.item['container-title'] ?? '').filter((word) => !LEFT_OUT.has(word));
  if (names.some((name) => isNamed(name, letters, words) && !isPartOf(name, own))) return 'agrees';
  const other = printed.item['container-title'];
  if (other === undefined) return 'unclear';
  return names.every((name) => inOtherScripts(name, other)) ? 'silent' : 'differs';
}

function isNamed(name: string, letters: string, printedWords: readonly string[]): boolean {
  const folded = foldLetters(name);
  if (folded.length >= 8 && likenessWithin(folded, letters) >= SAME) return true;
  const words = foldedWords(name).filter((word) => !LEFT_OUT.has(word));
  if (words.length === 0) return false;
  if (words.length >= 3 && printedWords.includes(words.map((word) => word[0]).join(''))) return true;
  const content = printedWords.filter((word) => !LEFT_OUT.has(word));
  return content.some((_, start) => isAbbreviated(words, content, start));
}

/** Whether the printed words from `start` on abbreviate `words` one by one; a long title may end sooner. */
function isAbbreviated(words: readonly string[], printed: readonly string[], start: number): boolean {
  const matched = words.findIndex((word, index) => !abbreviates(printed[start + index] ?? '', word));
  const count = matched === -1 ? words.length : matched;
  if (words.length === 1)
    return printed[start] === words[0] || ((printed[start] ?? '').length >= 5 && count === 1);
  return count >= Math.min(words.length, 3);
}

/** "J" for journal, "Natl" for national: the first letters, or a contraction that begins with the first one. */
function abbreviates(short: string, word: string): boolean {
  if (short === '' || short[0] !== word[0]) return false;
  if (word.startsWith(short)) return true;
  if (short.length < 3) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** A name of one word that is one of several of the printed name: "Ecology" in "Journal of Animal Ecology". */
function isPartOf(name: string, own: readonly string[]): boolean {
  const words = foldedWords(name).filter((word) => !LEFT_OUT.has(word));
  return words.length === 1 && own.length > 1 && own.includes(words[0] ?? '');
}
