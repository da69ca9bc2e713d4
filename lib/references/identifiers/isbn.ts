import { unfold } from './unfold';

const PRINTED = /ISBN(?:[\s-]?1[03])?[\s:=]{0,3}(\d[\dX\s-]{8,20}[\dX])/gi;
const LINKED = /(?:isbn[=:/]|BookSources[=/]|worldcat\.org\/isbn\/)([\dX-]{10,17})/gi;

/** The ISBN (digits and X, without hyphens, its check digit verified) that an entry prints, else links to; null without one. */
export function findIsbn(text: string, hrefs: readonly string[]): string | null {
  return firstValid(unfold(text), PRINTED) ?? firstOf(hrefs.map((href) => firstValid(unfold(href), LINKED)));
}

function firstOf(found: Array<string | null>): string | null {
  return found.find((isbn) => isbn !== null) ?? null;
}

function firstValid(text: string, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const characters = (match[1] ?? '').replace(/[\s-]/g, '').toUpperCase();
    for (const length of [13, 10]) {
      const isbn = characters.slice(0, length);
      if (isValidIsbn(isbn)) return isbn;
    }
  }
  return null;
}

/** Whether the check digit is right: weights 10…1 modulo 11, or 1, 3, 1, 3… modulo 10 (ISBN Users' Manual, 7th edition). */
export function isValidIsbn(isbn: string): boolean {
  if (/^\d{9}[\dX]$/.test(isbn)) return weighted(isbn, (i) => 10 - i) % 11 === 0;
  if (/^97[89]\d{10}$/.test(isbn)) return weighted(isbn, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;
  return false;
}

function weighted(isbn: string, weight: (position: number) => number): number {
  return [...isbn].reduce((sum, c, i) => sum + (c === 'X' ? 10 : Number(c)) * weight(i), 0);
}
