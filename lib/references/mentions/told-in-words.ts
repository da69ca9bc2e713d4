import type { Block } from '../../article/block';
import { foldWords } from '../../article/fold-words';
import type { Steps } from '../../article/steps';
import { foldName } from './names-and-years';

/** So many words of a title, verbatim in a sentence, are no accident. */
export const TITLE_WORDS = 5;

/** What the text has in common with the references, by words alone. */
interface Told {
  byYear: Map<string, ToldOfYear>;
  /** Stretches of as many words as tell a title. */
  titles: Set<string>;
}

/** What stands in the blocks that name one year. */
interface ToldOfYear {
  /** Words with a capital, or of scripts without case: one of them must be the author's name. */
  names: Set<string>;
  /** Two words on end: one of them must be of the journal. */
  pairs: Set<string>;
  /** A word announces a journal: that may have any name. */
  isAnnounced: boolean;
}

/**
 * The references that the text may tell of in words. Whoever is named by author and year, by journal and year, or by title has that
 * in print, too; so it takes a year of the entry in one block with a name of it or with two words of it on end, or five words
 * on end. Of all other references nothing needs to be understood to know that; this looks at words alone.
 * @param tellsOfJournal whether a text has a word that announces a journal.
 */
export function* toldInWords<Listed extends { text: string }>(
  blocks: readonly Pick<Block, 'text'>[],
  references: readonly Listed[],
  tellsOfJournal: (text: string) => boolean,
): Steps<Listed[]> {
  const known = new Set(references.flatMap(({ text }) => wordsOf(text)));
  yield;
  const told: Told = { byYear: new Map(), titles: new Set() };
  for (const { text } of blocks) {
    if (text === '') continue;
    note(told, text, known, tellsOfJournal);
    yield;
  }
  const found: Listed[] = [];
  for (const reference of references) {
    if (isToldIn(told, reference.text)) found.push(reference);
    yield;
  }
  return found;
}

function note(
  told: Told,
  text: string,
  known: ReadonlySet<string>,
  tellsOfJournal: (text: string) => boolean,
) {
  const words = wordsOf(text).map((word) => (known.has(word) ? word : ''));
  for (const title of stretches(words, TITLE_WORDS)) told.titles.add(title);
  const years = yearsIn(text);
  if (years.length === 0) return;
  const [names, pairs, isAnnounced] = [namesIn(text), stretches(words, 2), tellsOfJournal(text)];
  for (const year of years) {
    const here = told.byYear.get(year) ?? { names: new Set(), pairs: new Set(), isAnnounced: false };
    for (const name of names) here.names.add(name);
    for (const pair of pairs) here.pairs.add(pair);
    here.isAnnounced ||= isAnnounced;
    told.byYear.set(year, here);
  }
}

function isToldIn({ byYear, titles }: Told, printed: string): boolean {
  const told = yearsIn(printed).flatMap((year) => byYear.get(year) ?? []);
  if (told.some(({ isAnnounced }) => isAnnounced)) return true;
  if (told.length === 0 && titles.size === 0) return false;
  const words = wordsOf(printed);
  const [names, pairs] = told.length === 0 ? [[], []] : [namesIn(printed), stretches(words, 2)];
  return (
    told.some((here) => names.some((name) => here.names.has(name))) ||
    told.some((here) => pairs.some((pair) => here.pairs.has(pair))) ||
    stretches(words, TITLE_WORDS).some((title) => titles.has(title))
  );
}

/** Every number of four digits that could be a year, each once. */
const yearsIn = (text: string): string[] => [...new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [])];

/** How words of journals and titles are compared: folded, and parted by single blanks. */
export const foldedWords = (text: string): string => foldWords(foldName(text).replaceAll('&', ' and '));

const wordsOf = (text: string): string[] => foldedWords(text).split(' ');

/** All stretches of so many words, but those with an empty one. */
function stretches(words: readonly string[], length: number): string[] {
  const found: string[] = [];
  let run = 0;
  for (const [at, word] of words.entries()) {
    run = word === '' ? 0 : run + 1;
    if (run >= length) found.push(words.slice(at + 1 - length, at + 1).join(' '));
  }
  return found;
}

/** Folded words that may be a name: two letters at least, and a capital where the script has them. */
function namesIn(text: string): string[] {
  return [...foldName(text).matchAll(/[\p{L}\p{M}]{2,}/gu)]
    .filter(({ 0: word, index }) => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(index, index + word.length)))
    .map(([word]) => word);
}
