const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Tells whether a text holds one of some phrases. */
export interface Cues {
  test: (text: string) => boolean;
}

/**
 * Finds any of the phrases as whole words, whatever the case.
 * In: phrases in lower case, parted by "|"; "mengurang*" stands for every word that begins so, "a … b" for a and b with at
 * most five words between them. `atStart`: only at the beginning of the text, behind quotation marks and such.
 */
export function cuePattern(list: string, { atStart = false } = {}): Cues {
  const phrases = list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  const known = phrases.filter((phrase) => phrase !== '');
  const spaced = known.filter((phrase) => !UNSPACED.test(phrase));
  const words = spaced.filter((phrase) => !phrase.endsWith('*')).map(spacedPhrase);
  const beginnings = spaced
    .filter((phrase) => phrase.endsWith('*'))
    .map((phrase) => spacedPhrase(phrase.slice(0, -1)));
  const unspaced = known.filter((phrase) => UNSPACED.test(phrase)).map(unspacedPhrase);
  // One look behind and ahead for all phrases together, and no case folding by the engine: a class of letters in every
  // phrase would make the pattern a hundred times as slow to compile.
  const choices = [
    ...(words.length > 0 ? [`(?<!${LETTER})(?:${words.join('|')})(?!${LETTER})`] : []),
    ...(beginnings.length > 0 ? [`(?<!${LETTER})(?:${beginnings.join('|')})`] : []),
    ...unspaced,
  ];
  const pattern = new RegExp(`${atStart ? '^[^\\p{L}\\p{N}]*' : ''}(?:${choices.join('|') || '(?!)'})`, 'u');
  return { test: (text) => pattern.test(text.toLowerCase()) };
}

function spacedPhrase(phrase: string): string {
  return phrase.split(' … ').map(spacedPart).join(' +(?:[^ ]+ +){0,5}?');
}

function spacedPart(part: string): string {
  return part.split('*').map(escaped).join('[^ ]*');
}

function unspacedPhrase(phrase: string): string {
  return phrase.split('…').map(escaped).join('.{0,12}?');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
