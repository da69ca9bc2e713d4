import type { Block } from '../../article/block';
import { BETWEEN, ENDS_IN_AND, HAS_OTHERS, namesIn } from './author-year-words';
import type { Citation } from './find-citations';
import { foldName, type NamesAndYear } from './names-and-years';

/** "2016", "2016a", also a run of letters: "2012a, b". */
const YEAR =
  /(?<![\p{L}\d.,/-])((?:1[89]|20)\d{2})([a-h]?)((?:\s*[,;&]\s*[a-h](?![\p{L}\d]))*)(?![\p{L}\d/]|[.,]\d)/gu;

/** How far before a year its first author may stand: a list of six names and a few years of the same authors. */
const REACH = 160;

/** Citations by author and year: "(Harrell et al., 2019)", "Harrell dkk. (2019)", "Smith 2010, 2012a, b". */
export function authorYearCitations(blocks: readonly Block[], keys: readonly NamesAndYear[]): Citation[] {
  const byYear = keysByYear(keys);
  return blocks.flatMap(({ text }, block) => {
    const years = [...text.matchAll(YEAR)].filter((match) => byYear.has(match[1] ?? ''));
    const folded = years.length === 0 ? '' : foldName(text);
    return years.flatMap((match) =>
      lettersOf(match).flatMap((letter) => {
        const from = Math.max(0, match.index - REACH);
        const before = { text: text.slice(from, match.index), folded: folded.slice(from, match.index) };
        const found = singledOut(matchesOf(before, letter, byYear.get(match[1] ?? '') ?? []), letter);
        const end = match.index + match[0].length;
        return found === null ? [] : [{ block, start: from + found.start, end, number: found.key.number }];
      }),
    );
  });
}

function keysByYear(keys: readonly NamesAndYear[]): Map<string, NamesAndYear[]> {
  const byYear = new Map<string, NamesAndYear[]>();
  for (const key of keys)
    for (const year of key.years) {
      const same = byYear.get(year);
      if (same === undefined) byYear.set(year, [key]);
      else same.push(key);
    }
  return byYear;
}

/** The letters that one year carries: "2016" → "", "2016a, b" → "a" and "b". */
function lettersOf(match: RegExpExecArray): string[] {
  return [match[2] ?? '', ...(match[3]?.match(/[a-h]/g) ?? [])];
}

/** A name with what joins it to the next; a longer one is none. In characters. */
const LONGEST_NAME = 80;

/** The words that lead to a year, and the same folded. */
interface Before {
  text: string;
  folded: string;
}

interface Match {
  key: NamesAndYear;
  start: number;
  /** Whether the number of names told fits the number of authors. */
  fits: boolean;
}

function matchesOf(before: Before, letter: string, keys: readonly NamesAndYear[]): Match[] {
  return keys.flatMap((key) => {
    if (letter !== '' && key.letter !== '' && key.letter !== letter) return [];
    return [...new Set(firstAuthors(key, before))].flatMap((name) => {
      const start = lastNameIn(before, name);
      const fits = start === null ? null : fitsAuthors(before.text.slice(start + name.length), key);
      const later =
        start !== null && ENDS_IN_AND.test(before.text.slice(Math.max(0, start - LONGEST_NAME), start));
      return start === null || fits === null || later ? [] : [{ key, start, fits }];
    });
  });
}

/** The first author; where it is not sure who that is, also any name before the year that the entry has. */
function firstAuthors({ first, sure, entry }: NamesAndYear, before: Before): string[] {
  const others = sure ? [] : namesIn(before.text).map(foldName);
  return [...first, ...others.filter((name) => name.length > 2 && hasWord(entry, name))];
}

/** Whether the words between the first author and the year speak for this entry; null where they speak against it. */
function fitsAuthors(between: string, { authors, entry }: NamesAndYear): boolean | null {
  if (!BETWEEN.test(between)) return null;
  const others = namesIn(between).map(foldName);
  if (!others.every((name) => hasWord(entry, name))) return null;
  return HAS_OTHERS.test(between) ? authors > 1 + others.length : authors === 1 + others.length;
}

function hasWord(entry: string, word: string): boolean {
  for (let at = entry.indexOf(word); at >= 0; at = entry.indexOf(word, at + 1))
    if (standsAlone(entry, at, word.length)) return true;
  return false;
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + length] ?? ' '));
}

/** Where a name stands last, as a word with a capital (or behind its particle), or null. */
function lastNameIn({ text, folded }: Before, name: string): number | null {
  for (let at = folded.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : folded.lastIndexOf(name, at - 1)) {
    const printed = text.slice(at, at + name.length);
    if (standsAlone(folded, at, name.length) && /[\p{Lu}\p{Lo}]/u.test(printed)) return at;
  }
  return null;
}

/** The one reference meant; none where two fit equally. The longest run of names says most. */
function singledOut(matches: readonly Match[], letter: string): Match | null {
  const lettered = preferred(matches, ({ key }) => key.letter === letter);
  const fitting = preferred(lettered, ({ fits }) => fits);
  const first = Math.min(...fitting.map(({ start }) => start));
  const left = fitting.filter(({ start }) => start === first);
  return new Set(left.map(({ key }) => key.number)).size === 1 ? (left[0] ?? null) : null;
}

function preferred(matches: readonly Match[], test: (match: Match) => boolean): readonly Match[] {
  const better = matches.filter(test);
  return better.length > 0 ? better : matches;
}
