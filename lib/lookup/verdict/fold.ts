import { LATIN } from './transliterate';

/** What a registry puts before or after a title to say what became of the work; it is no part of the title. */
const STATUS =
  /^\W*(?:retracted(?: article| paper)?|withdrawn|removed|temporary removal)\s*[:.\]-]\W*|(?:(?<!\s)\s+)?[([](?:review|retracted(?: article)?|withdrawn|internet)[)\]]/giu;
const TAGS = /<\/?(?:i|b|sup|sub|span)[^<>]*>/giu;

/** A title without the marks of its state and without markup. */
export const bareTitle = (title: string): string => title.replace(TAGS, '').replace(STATUS, ' ').trim();

/**
 * Text as it is compared: Unicode compatibility forms, accents and case folded, Greek and Cyrillic in Latin letters,
 * and nothing but letters and digits, so that hyphens, spaces and punctuation never tell two titles apart.
 */
export function foldLetters(text: string): string {
  return latinise(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text, folded like `foldLetters`. */
export function foldedWords(text: string): string[] {
  return latinise(text.replace(/['’ʼ]/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function latinise(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{ASCII}]/gu, (letter) => LATIN[letter] ?? letter);
}
