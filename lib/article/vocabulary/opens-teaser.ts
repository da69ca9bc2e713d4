import { languagesFor } from './languages';
import { TEASER_OPENERS } from './teaser-openers';

/**
 * Whether a line only leads elsewhere or asks for something: "Baca juga: …", "Read also …", "Contact us …".
 * In: the line and the page's language (BCP 47; null or unknown: the openers of all languages count).
 */
export function opensTeaser(text: string, language: string | null): boolean {
  const line = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return [...languagesFor(language), 'en' as const].some((tongue) =>
    TEASER_OPENERS[tongue].some((opener) => line.startsWith(opener) && endsWord(line, opener)),
  );
}

function endsWord(line: string, opener: string): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}:]$/u.test(opener);
  return unspaced || !/^[\p{L}\p{N}]/u.test(line.slice(opener.length));
}
