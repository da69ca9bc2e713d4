import type { CslName } from '../../article/csl-item';
import type { Reference } from '../../article/schema';

/** By what a text names a reference without its number. */
export interface NamesAndYear {
  number: number;
  /** Family names (or the body's name) in order, as `foldName` leaves them; empty where no author was understood. */
  names: string[];
  /** Whether `names` were parsed, and are all the authors. */
  parsed: boolean;
  year: string | null;
  /** The letter that tells two of one year apart ("2016b"), or "". */
  letter: string;
  /** The whole printed entry, folded. */
  entry: string;
}

/** How names are compared: no accents, no case, one kind of apostrophe and hyphen. As long as the name itself. */
export function foldName(name: string): string {
  return [...name].map(foldCharacter).join('');
}

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

/** Names and year of a reference: from what was parsed of it, else from its printed text. */
export function namesAndYear({
  number,
  item,
  text,
}: Pick<Reference, 'number' | 'item' | 'text'>): NamesAndYear {
  const parsed = (item.author ?? item.editor ?? []).map(familyOf).filter((name) => name !== '');
  const year = item.issued?.['date-parts']?.[0]?.[0]?.toString() ?? printedYear(text);
  return {
    number,
    names: parsed.length > 0 ? parsed : firstName(text),
    parsed: parsed.length > 0,
    year,
    letter: (year !== null && new RegExp(`${year}([a-h])(?![\\p{L}\\p{N}])`, 'u').exec(text)?.[1]) || '',
    entry: foldName(text),
  };
}

function familyOf({ family, literal, 'non-dropping-particle': particle }: CslName): string {
  return foldName([particle, family ?? literal ?? ''].filter(Boolean).join(' ')).trim();
}

const YEAR = '(?<![\\d\\p{L}/.:-])((?:1[89]|20)\\d{2})';
/** In brackets ("(2019)", "(2019, March)"), else before a mark that closes it ("2017a.", "2005;12"), else the last one. */
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

function firstName(text: string): string[] {
  const name = NAME.exec(text)?.[1];
  return name === undefined ? [] : [foldName(name)];
}
