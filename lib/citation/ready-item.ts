import type { CslItem, CslName } from '../article/csl-item';
import { isEtAl, withoutEtAl } from '../article/et-al';
import { printable } from './printable';

/** An item as the engine takes it: with an id, and without what makes it stumble or print something twice. */
export type ReadyItem = CslItem & { id: string; type: string };
type CslDate = NonNullable<CslItem['issued']>;

/** Null where there is neither author, title nor date: nothing of it could be printed. */
export function readyItem(item: CslItem, id: string): ReadyItem | null {
  const { abstract: _belongsToThePublisher, ...rest } = item;
  const doi = item.DOI?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const mended: CslItem = {
    ...rest,
    author: namesOf(item.author),
    editor: namesOf(item.editor),
    issued: dateOf(item.issued),
    accessed: dateOf(item.accessed),
    DOI: doi,
    // The engine looks languages up in a plain object, too.
    language: [/\W+/, /[\W_]+/].some((parting) =>
      (item.language ?? '').split(parting).some(isPropertyOfEverything),
    )
      ? undefined
      : item.language,
    // A link that only repeats the DOI would be printed beside it by some styles.
    URL: doi && isDoiLink(item.URL) ? undefined : item.URL,
  };
  const filled: CslItem = Object.fromEntries(
    Object.entries(mended)
      .map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value] as const)
      .filter(([, value]) => isFilled(value)),
  );
  if (filled.author === undefined && filled.issued === undefined && filled.title === undefined) return null;
  return { ...filled, id, type: filled.type ?? 'document' };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

function isDoiLink(url: string | undefined): boolean {
  return /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url ?? '');
}

function namesOf(names: CslName[] | undefined): CslName[] | undefined {
  const real = (names ?? []).flatMap((name) => readyName(name) ?? []);
  return real.length === 0 ? undefined : real;
}

/** A given name alone is printed by no style; it is the whole name then. */
function readyName(name: CslName): CslName | undefined {
  if (isEtAl(name)) return undefined;
  const filled: CslName = Object.fromEntries(
    Object.entries(name)
      .map(([key, part]) => [key, withProperties(withoutEtAl(printable(part ?? '')).trim())] as const)
      .filter(([, part]) => isFilled(part)),
  );
  if (filled.family !== undefined || filled.literal !== undefined) return filled;
  return filled.given === undefined ? undefined : { literal: filled.given };
}

/** Shows nothing and breaks nothing; taken out again behind the engine. */
export const WORD_JOINER = '\u2060';

/** The engine keeps names as keys of plain objects: a person called "constructor" or "valueOf" is found there already. */
const withProperties = (name: string): string =>
  name.replace(/\w+/g, (word) => (isPropertyOfEverything(word) ? word + WORD_JOINER : word));

const isPropertyOfEverything = (word: string): boolean => PROPERTIES.has(word.toLowerCase());
const PROPERTIES = new Set(Object.getOwnPropertyNames(Object.prototype).map((key) => key.toLowerCase()));

/**
 * A date with a year, or in words; of a range its beginning. The engine throws at empty parts and at ranges of
 * unlike parts, and prints a year of 0.
 */
function dateOf(date: CslDate | undefined): CslDate | undefined {
  const [year, month = 0, day = 0] = date?.['date-parts']?.[0] ?? [];
  const literal = printable(date?.literal ?? '').trim();
  if (!year) return literal ? { literal } : undefined;
  if (month < 1 || month > 12) return { 'date-parts': [[year]] };
  return { 'date-parts': [day < 1 || day > 31 ? [year, month] : [year, month, day]] };
}
