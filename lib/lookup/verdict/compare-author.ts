import type { CslItem, CslName } from '../../article/csl-item';
import { likeness, likenessWithin } from './closest';
import { foldedWords, foldLetters } from './fold';
import type { Agreement, Printed } from './verdict';

/** Letters at the head of a reference within which its first author stands, behind a number and initials. */
const HEAD = 40;
/** One letter in five may be wrong; a name of up to four letters must be right. */
const SAME = 0.8;

/** The first author as registered, or the first editor of a work without authors. */
export function firstAuthor({ author, editor }: CslItem): string | null {
  const first = author?.[0] ?? editor?.[0];
  return first === undefined ? null : nameOf(first);
}

/** Looks for the registered first author's family name at the head of the reference, and then anywhere in it. */
export function compareAuthor(registered: CslItem, printed: Printed): Agreement {
  const name = firstAuthor(registered);
  const family = foldLetters(name ?? '');
  const text = foldLetters(printed.text);
  if (family === '') return (printed.item.author ?? []).length > 0 ? 'unclear' : 'silent';
  if (!sameScript(family, text)) return 'silent';
  if (likenessWithin(family, text.slice(0, HEAD + family.length)) >= SAME) {
    return isNamesake(registered, printed.item) ? 'unclear' : 'agrees';
  }
  if (likenessWithin(family, text) >= SAME) return 'partly';
  return /\p{L}{2}/u.test(text) ? 'differs' : 'silent';
}

/** The first author as it is shown beside the other side's: with the given name, which tells namesakes apart. */
export function shownAuthor({ author, editor }: CslItem): string | null {
  const first = author?.[0] ?? editor?.[0];
  if (first === undefined) return null;
  return [nameOf(first), first.family === undefined ? undefined : first.given].filter(Boolean).join(', ');
}

/** One family name, and no initial in common: "Lamb M" is not Clayton T. Lamb. Initials in other scripts tell nothing. */
function isNamesake(registered: CslItem, printed: CslItem): boolean {
  const [one, other] = [registered.author?.[0], printed.author?.[0]];
  if (!one?.family || !other?.family) return false;
  if (likeness(foldLetters(one.family), foldLetters(other.family)) < SAME) return false;
  const [initials, printedInitials] = [initialsOf(one), initialsOf(other)];
  return (
    initials.length > 0 &&
    printedInitials.length > 0 &&
    !initials.some((letter) => printedInitials.includes(letter))
  );
}

/** "Clayton T." and "CT" → c, t. */
function initialsOf({ given = '' }: CslName): string[] {
  return foldedWords(given.replace(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (letters) => [...letters].join(' ')))
    .map((word) => word[0] ?? '')
    .filter((letter) => /[a-z]/.test(letter));
}

function nameOf({ literal, family, given, ...particles }: CslName): string {
  const particle = particles['non-dropping-particle'] ?? '';
  return literal ?? `${particle} ${family ?? given ?? ''}`.trim();
}

/** A name in another script says nothing: it may be the same one written out. */
const sameScript = (one: string, other: string) => /[a-z]/.test(one) === /[a-z]{4}/.test(other);
