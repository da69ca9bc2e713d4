import type { Block } from '../../article/block';
import type { Citation } from './find-citations';
import { foldName, type NamesAndYear } from './names-and-years';

/** "2016", "2016a", also inside a run: "2010, 2012a, b". */
const YEAR = /(?<![\p{L}\d.,/-])((?:1[89]|20)\d{2})([a-h]?)((?:\s*[,;&]\s*[a-h](?![\p{L}\d]))*)(?![\p{L}\d/]|[.,]\d)/gu;

/** How far before a year its first author may stand: a list of six names and a few years of the same authors. */
const REACH = 140;

const AND = "and|&|und|et|y|e|en|dan|i|и|та|ve|và|og|och|ja|と|和|与|與|및";
const OTHERS =
  "et\\s+al|et\\s+coll|and\\s+colleagues|and\\s+co-?workers|and\\s+others|dkk|dan\\s+kawan-kawan|dan\\s+rekan(?:-rekan)?|u\\.\\s?a|und\\s+(?:kollegen|mitarbeiter)|y\\s+(?:col|cols|colaboradores|otros)|e\\s+(?:col|cols|colaboradores|colaboratori|colleghi|outros)|et\\s+collègues|и\\s+др|и\\s+соавт|ve\\s+ark|ve\\s+diğerleri|và\\s+cộng\\s+sự|en\\s+collega's|e\\.a|等|ら|외|وآخرون|एवं\\s+अन्य";
const NAME = "(?:(?:de|van|von|der|den|del|della|la|le|di|da|dos|al|el|bin|ten|ter)\\s+)*[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";

/** What may stand between the first author and the year: more names, "et al.", other years of the same authors, brackets. */
const BETWEEN = new RegExp(
  `^(?:['’]s)?(?:[\\s,.(\\[]|(?:${AND})(?=\\s|\\p{Lu})|${OTHERS}|${NAME}|(?:1[89]|20)\\d{2}[a-h]?(?:\\s*[,;&]\\s*[a-h](?![\\p{L}\\d]))*|;(?=\\s*(?:1[89]|20)\\d{2}))*$`,
  'u',
);
const HAS_OTHERS = new RegExp(`(?:^|[\\s,])(?:${OTHERS})`, 'u');
const NAMES_ANOTHER = new RegExp(`^\\s*,?\\s*(?:(?:${AND})\\s+)(?!al\\b)`, 'u');

/** Citations by author and year: "(Harrell et al., 2019)", "Harrell dkk. (2019)", "Smith 2010, 2012a, b". */
export function authorYearCitations(blocks: readonly Block[], keys: readonly NamesAndYear[]): Citation[] {
  return blocks.flatMap(({ text, kind }, block) =>
    kind === 'heading'
      ? []
      : [...text.matchAll(YEAR)].flatMap((match) =>
          lettersOf(match).flatMap((letter) => {
            const found = citedAt(text, match.index, match[1] ?? '', letter, keys);
            return found === null ? [] : [{ block, start: found.start, end: match.index + match[0].length, number: found.number }];
          }),
        ),
  );
}

/** The letters that one year carries: "2016" → "", "2016a, b" → "a" and "b". */
function lettersOf(match: RegExpExecArray): string[] {
  return [match[2] ?? '', ...(match[3]?.match(/[a-h]/g) ?? [])];
}

interface Found {
  number: number;
  start: number;
}

function citedAt(text: string, at: number, year: string, letter: string, keys: readonly NamesAndYear[]): Found | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const matches = keys.flatMap((key) => {
    if (key.year !== year || (letter !== '' && key.letter !== '' && key.letter !== letter)) return [];
    const place = firstAuthorIn(before, key);
    return place === null ? [] : [{ key, start: at - before.length + place }];
  });
  return singledOut(matches, letter);
}

/** Where the reference's first author begins in the words that lead to a year, or null. Later names must not speak against it. */
function firstAuthorIn(before: string, { names, allNames }: NamesAndYear): number | null {
  const [first, second] = names;
  if (first === undefined) return null;
  const start = lastNameIn(before, first);
  if (start === null) return null;
  const between = before.slice(start + first.length);
  if (!BETWEEN.test(between) || isLaterAuthor(before.slice(0, start))) return null;
  if (!allNames || HAS_OTHERS.test(between)) return start;
  const another = NAMES_ANOTHER.test(between);
  if (another && second === undefined) return null;
  return another && !foldName(between).includes(second ?? '') ? null : start;
}

/** Folding keeps the length of nearly every name; where it does not, the match is given up. */
function lastNameIn(before: string, name: string): number | null {
  const folded = foldInPlace(before);
  for (let at = folded.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : folded.lastIndexOf(name, at - 1)) {
    const alone = !/[\p{L}\p{M}\p{N}]/u.test((folded[at - 1] ?? ' ') + (folded[at + name.length] ?? ' '));
    if (alone && /[\p{Lu}\p{Lo}]|\b(?:de|van|von|der|la|le|di|da|al|el)\b/u.test(before.slice(at, at + name.length))) return at;
  }
  return null;
}

function foldInPlace(text: string): string {
  return [...text].map((character) => (foldName(character) || ' ').padEnd(character.length).slice(0, character.length)).join('');
}

/** "Smith and Harrell (2019)": Harrell is not the first author here. */
function isLaterAuthor(before: string): boolean {
  return new RegExp(`${NAME}(?:\\s*,)?\\s+(?:and|&|und|dan|y|et)\\s+$`, 'u').test(before);
}

/** The one reference meant; none where two fit equally. */
function singledOut(matches: readonly { key: NamesAndYear; start: number }[], letter: string): Found | null {
  const lettered = matches.filter(({ key }) => key.letter === letter);
  const nearest = Math.max(...(lettered.length > 0 ? lettered : matches).map(({ start }) => start));
  const left = (lettered.length > 0 ? lettered : matches).filter(({ start }) => start === nearest);
  const [only] = left;
  return left.length === 1 && only !== undefined ? { number: only.key.number, start: only.start } : null;
}
