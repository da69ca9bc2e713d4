import type { CslName } from '../../article/csl-item';
import type { Reference } from '../../article/schema';

/** By what a text names a reference without its number. */
export interface NamesAndYear {
  number: number;
  /** Family names (or the body's name) in order, as `foldName` leaves them; only the first where no author was parsed. */
  names: string[];
  /** Whether `names` are all the authors. */
  allNames: boolean;
  year: string | null;
  /** The letter that tells two of one year apart ("2016b"), or "". */
  letter: string;
}

/** How names are compared: no accents, no case, one kind of apostrophe and hyphen. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .toLowerCase()
    .trim();
}

/** Names and year of a reference: from what was parsed of it, else from its printed text. */
export function namesAndYear({ number, item, text }: Pick<Reference, 'number' | 'item' | 'text'>): NamesAndYear {
  const parsed = (item.author ?? item.editor ?? []).map(familyOf).filter((name) => name !== '');
  const year = item.issued?.['date-parts']?.[0]?.[0]?.toString() ?? printedYear(text);
  return {
    number,
    names: parsed.length > 0 ? parsed : firstName(text),
    allNames: parsed.length > 0,
    year,
    letter: (year !== null && new RegExp(`${year}([a-h])(?![\\p{L}\\p{N}])`, 'u').exec(text)?.[1]) || '',
  };
}

function familyOf({ family, literal, 'non-dropping-particle': particle }: CslName): string {
  return foldName([particle, family ?? literal ?? ''].filter(Boolean).join(' '));
}

const YEAR = /(?<![\d\p{L}/.:-])(?:1[89]|20)\d{2}(?=[a-h]?(?![\d\p{L}/]))/gu;

/** The year in brackets where there is one, else the last that is no page number or part of an address. */
function printedYear(text: string): string | null {
  const bracketed = /\((?:[^()]{0,20}\s)?((?:1[89]|20)\d{2})[a-h]?(?:,[^)]*)?\)/u.exec(text)?.[1];
  return bracketed ?? text.match(YEAR)?.at(-1) ?? null;
}

const NAME = /^[\s\d.[\]()]*(?:\p{Lu}\.[\s-]*)*((?:(?:de|van|von|der|den|del|della|la|le|di|da|dos|al|el|bin)\s+)*\p{Lu}[\p{L}\p{M}'’-]+)/u;

function firstName(text: string): string[] {
  const name = NAME.exec(text)?.[1];
  return name === undefined ? [] : [foldName(name)];
}
