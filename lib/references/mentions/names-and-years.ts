import type { CslName } from '../../article/csl-item';
import type { PrintedEntry } from './find-citations';

/** By what a text names a reference without its number. What was parsed may be wrong, so the printed entry has its say. */
export interface NamesAndYear {
  number: number;
  /** First authors as `foldName` leaves them: as the entry begins, and as parsed. Mostly one and the same. */
  first: string[];
  /** Whether the two agree, so that no other author can be the first. */
  sure: boolean;
  /** How many authors were parsed. */
  authors: number;
  /** Mostly one; two where the parsed year is not the printed one. */
  years: string[];
  /** The letter that tells two of one year apart ("2016b"), or "". */
  letter: string;
  /** The whole printed entry, folded. */
  entry: string;
}

/** How names are compared: no accents, no case, one kind of apostrophe and hyphen. As long as the name itself. */
export function foldName(name: string): string {
  return name.replace(/[A-Z`]+/g, foldPlain).replace(/[^\0-\x7f]/gu, foldCharacter);
}

const foldPlain = (letters: string): string => letters.toLowerCase().replaceAll('`', "'");

const folds = new Map<string, string>();

/** One character, folded to exactly its own length, so that offsets stay true. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .toLowerCase();
  const folded = plain.slice(0, character.length).padEnd(character.length);
  folds.set(character, folded);
  return folded;
}

/** Names and year of a reference, from what was parsed of it and from its printed text. */
export function namesAndYear({
  number,
  item,
  text,
}: Pick<PrintedEntry, 'number' | 'item' | 'text'>): NamesAndYear {
  const authors = item.author ?? item.editor ?? [];
  const parsed = familyOf(authors[0] ?? {});
  const printed = firstName(text);
  const years = yearsOf(item.issued?.['date-parts']?.[0]?.[0]?.toString() ?? null, text);
  return {
    number,
    first: [...new Set([parsed, printed])].filter((name) => /\p{L}{2}/u.test(name)),
    sure: parsed !== '' && (parsed === printed || parsed.startsWith(`${printed} `)),
    authors: authors.length,
    years,
    letter: letterIn(text, years),
    entry: foldName(text),
  };
}

/** A year in brackets is the year; without one, the parsed and the printed may both be it. */
function yearsOf(parsed: string | null, text: string): string[] {
  const bracketed = BRACKETED_YEAR.exec(text)?.[1];
  if (bracketed !== undefined) return [bracketed];
  return [...new Set([parsed, printedYear(text)])].filter((year) => year !== null);
}

function letterIn(text: string, years: readonly string[]): string {
  const [year] = years;
  return (year !== undefined && new RegExp(`${year}([a-h])(?![\\p{L}\\p{N}])`, 'u').exec(text)?.[1]) || '';
}

function familyOf({ family, literal, 'non-dropping-particle': particle }: CslName): string {
  return foldName([particle, family ?? literal ?? ''].filter(Boolean).join(' ')).trim();
}

const YEAR = '(?<![\\d\\p{L}/.:-])((?:1[89]|20)\\d{2})';
const BRACKETED_YEAR = /\((?:[^()]{0,20}\s)?((?:1[89]|20)\d{2})[a-h]?(?:,[^)]*)?\)/u;
/** Before a mark that closes it ("2017a.", "2005;12"), else the last one. */
const YEAR_PLACES = [
  /\((?:[^()]{0,20}\s)?((?:1[89]|20)\d{2})[a-h]?(?:,[^)]*)?\)/u,
  new RegExp(`${YEAR}(?:[a-h]|[a-h]?[;])(?![\\p{L}\\d])`, 'u'),
  new RegExp(`${YEAR}(?=[.,:]\\s)(?!.*${YEAR}[.,:]\\s)`, 'u'),
  new RegExp(`${YEAR}(?![\\d\\p{L}/])(?!.*${YEAR}(?![\\d\\p{L}/]))`, 'u'),
];

function printedYear(text: string): string | null {
  for (const place of YEAR_PLACES) {
    const year = place.exec(text)?.[1];
    if (year !== undefined) return year;
  }
  return null;
}

const NAME =
  /^[\s\d.[\]()]*(?:\p{Lu}\.[\s-]*)*((?:(?:de|van|von|der|den|del|della|la|le|di|da|dos|al|el|bin)\s+)*\p{Lu}[\p{L}\p{M}'’-]+)/u;

function firstName(text: string): string {
  return foldName(NAME.exec(text)?.[1] ?? '');
}
