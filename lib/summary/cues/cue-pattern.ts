const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A pattern that finds any of the phrases as whole words, whatever the case.
 * In: phrases parted by "|"; "mengurang*" stands for every word that begins so, "a … b" for a and b with at most five words
 * between them. `atStart`: only at the beginning of the text, behind quotation marks and such.
 */
export function cuePattern(list: string, { atStart = false } = {}): RegExp {
  const phrases = list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  const choices = phrases.filter((phrase) => phrase !== '').map(onePhrase);
  return new RegExp(`${atStart ? '^[^\\p{L}\\p{N}]*' : ''}(?:${choices.join('|') || '(?!)'})`, 'iu');
}

function onePhrase(phrase: string): string {
  const unspaced = UNSPACED.test(phrase);
  const gap = unspaced ? '.{0,12}?' : `(?:\\s+\\S+){0,5}?\\s+`;
  const parts = phrase.split(unspaced ? '…' : / … /).map((part) => escaped(part, unspaced));
  return parts.join(gap);
}

function escaped(part: string, unspaced: boolean): string {
  const open = part.endsWith('*');
  const literal = (open ? part.slice(0, -1) : part)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
  return unspaced ? literal : `(?<!${LETTER})${literal}${open ? `${LETTER}*` : `(?!${LETTER})`}`;
}
