import { type Language, languagesFor } from './languages';
import { TEASER_OPENERS } from './teaser-openers';

/**
 * Whether a line only leads elsewhere or asks for something: "Baca juga: …", "Read also …", "Contact us …".
 * In: the line and the page's language (BCP 47; null or unknown: the openers of all languages count).
 */
export function opensTeaser(text: string, language: string | null): boolean {
  const start = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  return patternFor(language).test(start);
}

/** Longer than every opener with the signs before it. */
const LONGEST = 80;
/** A page asks for thousands of lines, always in one language. */
const patterns = new Map<string | null, RegExp>();

function patternFor(language: string | null): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const tongues = new Set<Language>([...languagesFor(language), 'en']);
  const openers = [...tongues].flatMap((tongue) => TEASER_OPENERS[tongue].map(asPattern));
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(?:${openers.join('|')})`, 'u');
  patterns.set(language, pattern);
  return pattern;
}

/** The opener as whole words; scripts without blanks end no words. */
function asPattern(opener: string): string {
  const literal = opener.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}:]$/u.test(opener);
  return unspaced ? literal : `${literal}(?![\\p{L}\\p{N}])`;
}
