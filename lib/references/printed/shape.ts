import { remember } from '../../article/remember';
import type { Token } from './tokens';

const SCRIPTS: ReadonlyArray<[string, RegExp]> = [
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['arabic', /[\p{Script=Arabic}\p{Script=Hebrew}]/u],
  ['indic', /[\p{Script=Thai}\p{Script=Devanagari}]/u],
];

/**
 * The outline of a token: "X" one capital, "XX" capitals, "Xx" capitalised, "x" small letters, "xX" mixed, the name of
 * a script without case, "y" a year, "d3" a number of three digits, "url", "doi", or the mark itself.
 */
export function shapeOf(token: Token): string {
  if (token.kind === 'address') return 'url';
  if (token.kind === 'doi') return 'doi';
  if (token.kind === 'mark') return token.text;
  if (token.kind === 'number') return isYear(token.text) ? 'y' : `d${Math.min(token.text.length, 7)}`;
  return wordShape(token.text);
}

/** A number of four digits that can be a year of publication. */
export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

const wordShape = remember((word: string): string => {
  for (const [name, pattern] of SCRIPTS) if (pattern.test(word)) return `${name}${Math.min(word.length, 6)}`;
  if (/^\p{Lu}$/u.test(word)) return 'X';
  if (/^\p{Lu}{2}$/u.test(word)) return 'X2';
  if (/^\p{Lu}{3}$/u.test(word)) return 'X3';
  if (/^\p{Lu}+$/u.test(word)) return 'XX';
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)) return word.length <= 4 ? 'Xx4' : 'Xx';
  if (/^[\p{Ll}\p{M}]+$/u.test(word)) return word.length <= 3 ? 'x3' : 'x';
  return /^\p{Lu}/u.test(word) ? 'XxX' : 'xX';
});
