import { isAscii } from './ascii';

const NO_WORD = /[^\p{L}\p{N}]+/gu;
const NO_WORD_IN_ASCII = /[^a-z0-9]+/g;

/** Text as titles are compared: lower case, words parted by single blanks, no punctuation. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isAscii(lower) ? NO_WORD_IN_ASCII : NO_WORD, ' ').trim();
}
