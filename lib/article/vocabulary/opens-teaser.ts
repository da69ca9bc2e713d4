import { isAscii } from '../ascii';
import { type Language, languagesFor } from './languages';
import { TEASER_OPENERS } from './teaser-openers';

/**
 * Whether a line only leads elsewhere or asks for something: "Baca juga: …", "Read also …", "Contact us …".
 * In: the line and the page's language (BCP 47; null or unknown: the openers of all languages count).
 */
export function opensTeaser(text: string, language: string | null): boolean {
  const opener = openersFor(language);
  const first = FIRST.exec(text)?.[0].toLowerCase() ?? '';
  // What begins with a letter or number that no opener begins with need not be looked at; beyond ASCII one may become another.
  if (isAscii(first) && !opener.initials.has(first)) return false;
  const start = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  return opener.pattern.test(start);
}

const FIRST = /[a-z0-9]|[^\0-\x7f]/i;

/** Longer than every opener with the signs before it. */
const LONGEST = 80;
/** A page asks for thousands of lines, always in one language. */
const known = new Map<string | null, Openers>();

interface Openers {
  pattern: RegExp;
  /** What they begin with, accents apart. */
  initials: ReadonlySet<string>;
}

function openersFor(language: string | null): Openers {
  const before = known.get(language);
  if (before !== undefined) return before;
  const tongues = new Set<Language>([...languagesFor(language), 'en']);
  const all = [...tongues].flatMap((tongue) => TEASER_OPENERS[tongue]);
  const openers = {
    pattern: new RegExp(`^[^\\p{L}\\p{N}]*(?:${all.map(asPattern).join('|')})`, 'u'),
    initials: new Set(all.map((opener) => opener.normalize('NFKD').charAt(0))),
  };
  known.set(language, openers);
  return openers;
}

/** The opener as whole words; scripts without blanks end no words. */
function asPattern(opener: string): string {
  const literal = opener.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}:]$/u.test(opener);
  return unspaced ? literal : `${literal}(?![\\p{L}\\p{N}])`;
}
