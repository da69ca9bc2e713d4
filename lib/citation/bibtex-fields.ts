import type { CslItem, CslName } from '../article/csl-item';
import { escapeTex, richToTex } from './bibtex-text';

/** A field by its name, with its value in braces or as a macro; an empty value is left out. */
export type BibField = [name: string, value: string];

/** An entry as BibTeX and BibLaTeX have it, in UTF-8. */
export function writeEntry(type: string, key: string, fields: readonly BibField[]): string {
  const filled = fields.filter(([, value]) => value !== '');
  return `@${type}{${key},\n${filled.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/**
 * "{Lv, Hui Min and van der Berg, Jr., A.}" — an institution is braced, so that it is not split into names. Authors, or
 * the editors of what has none, end with "and others" where more are there than are named.
 */
export function namesField(item: CslItem, role: 'author' | 'editor'): string {
  const names = (item[role] ?? []).map(nameOf).filter(Boolean);
  const isCut = item.custom?.['more-authors'] === true && (role === 'author' || item.author === undefined);
  return braced([...names, ...(isCut && names.length > 0 ? ['others'] : [])].join(' and '));
}

function nameOf(name: CslName): string {
  if (name.literal !== undefined) return braced(escapeTex(name.literal));
  const isWhole = name.given === undefined && name.suffix === undefined;
  // Some registries have an institution, or a name in one piece, for a family name.
  if (isWhole && /\s/.test(name.family ?? '')) return braced(escapeTex(name.family ?? ''));
  const particle = name['non-dropping-particle'];
  const family = [name['dropping-particle'], particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => namePart(part) ?? []).join(', ');
}

/** A comma or an "and" inside a part would end it. */
function namePart(part: string | undefined): string | undefined {
  if (part === undefined || part.trim() === '') return undefined;
  const escaped = escapeTex(part.trim());
  return /,|\band\b/i.test(part) ? `{${escaped}}` : escaped;
}

export function textField(value: string | undefined): string {
  return braced(escapeTex(value ?? ''));
}

/** A publisher or a place, of which BibLaTeX takes several parted by "and": one with that word in it is braced. */
export function listField(value: string | undefined): string {
  const field = textField(value);
  return /\band\b/i.test(field) ? `{${field}}` : field;
}

/** A text that may have italics and raised characters: a journal's title. */
export function richField(value: string | undefined): string {
  return braced(richToTex(value ?? ''));
}

/** Read verbatim by every style: an escaped underscore would be a part of the identifier. */
export function verbatimField(value: string | undefined): string {
  return braced((value ?? '').replace(/[{}\\]/g, encodeURIComponent));
}

export function pagesField({ page }: CslItem): string {
  return textField(page).replace(/(?:(?<!\s)\s+)?[-‐‑–]+\s*/g, '--');
}

export function braced(value: string): string {
  return value.trim() === '' ? '' : `{${value.trim()}}`;
}
