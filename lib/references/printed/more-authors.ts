import type { Cut } from './cut';

/** "And others" behind the names of authors, as the languages of reference lists have it. */
const WORDS = [
  'et\\.?\\s?al(?:ii|\\.)?(?!\\p{L})',
  'and (?:others|colleagues)(?!\\p{L})',
  'dkk(?!\\p{L})',
  'dan kawan-kawan(?!\\p{L})',
  'et coll?(?!\\p{L})',
  'y (?:cols?|colaboradores)(?!\\p{L})',
  'e cols?(?!\\p{L})',
  'u\\.\\s?a\\.',
  'und andere(?!\\p{L})',
  'en anderen(?!\\p{L})',
  'i wsp(?!\\p{L})',
  've ark(?!\\p{L})',
  'và (?:cs|cộng sự)(?!\\p{L})',
  'и\\s(?:др|соавт)(?!\\p{L})',
  'وآخرون',
];
const OTHERS = new RegExp(`(?<=\\p{L}[.]?\\s?[,،;]?\\s?)(?<![\\p{L}])(?:${WORDS.join('|')})\\.?`, 'iu');

/** In scripts without spaces between words the sign stands alone behind a comma or a space. */
const SIGNS =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])(?:[,，、]\s?|\s)(?:等|他|ほか|외)(?=\s?[.．。,，(（「『《]|\s\d)/u;

/** So far into a reference can its authors stand, in characters. */
const FARTHEST = 400;

/**
 * Tells whether more authors are said to be there than are named. The words for it become "et al.", which the tagger
 * knows; the signs of East Asian lists, which it takes for a name, are left out.
 * @returns `found`: where in the text they stood; null where nothing of the kind is said.
 */
export function cutMoreAuthors(text: string): Cut<number | null> {
  const head = text.slice(0, FARTHEST);
  const sign = SIGNS.exec(head);
  if (sign !== null)
    return { text: text.slice(0, sign.index) + text.slice(sign.index + sign[0].length), found: sign.index };
  const words = OTHERS.exec(head);
  if (words === null) return { text, found: null };
  if (/^et/i.test(words[0])) return { text, found: words.index };
  const rest = text.slice(words.index + words[0].length);
  return { text: `${text.slice(0, words.index)}et al.${rest}`, found: words.index };
}
