const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A pattern that finds any of the phrases as whole words, whatever the case.
 * In: phrases parted by "|"; "mengurang*" stands for every word that begins so, "a … b" for a and b with at most five words
 * between them. `atStart`: only at the beginning of the text, behind quotation marks and such.
 */
export function cuePattern(list: string, { atStart = false } = {}): RegExp {
  const phrases = list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  const known = phrases.filter((phrase) => phrase !== '');
  const spaced = known.filter((phrase) => !UNSPACED.test(phrase)).map(spacedPhrase);
  const unspaced = known.filter((phrase) => UNSPACED.test(phrase)).map(unspacedPhrase);
  // One look behind for all spaced phrases: asked once a place, not once a phrase, it is many times as fast.
  const choices = [...(spaced.length > 0 ? [`(?<!${LETTER})(?:${spaced.join('|')})`] : []), ...unspaced];
  return new RegExp(`${atStart ? '^[^\\p{L}\\p{N}]*' : ''}(?:${choices.join('|') || '(?!)'})`, 'iu');
}

function spacedPhrase(phrase: string): string {
  return phrase.split(' … ').map(spacedPart).join(`(?:\\s+\\S+){0,5}?\\s+`);
}

function spacedPart(part: string): string {
  const open = part.endsWith('*');
  const literal = escaped(open ? part.slice(0, -1) : part).replace(/ /g, '\\s+');
  return open ? `${literal}${LETTER}*` : `${literal}(?!${LETTER})`;
}

function unspacedPhrase(phrase: string): string {
  return phrase.split('…').map(escaped).join('.{0,12}?');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
