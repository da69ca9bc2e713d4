/**
 * Letters, marks and digits of lower-case text, roughly: everything but punctuation, signs and pictures. Ranges like these
 * are compiled and looked through several times as fast as the classes of Unicode.
 */
const LETTERS =
  'a-z0-9\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u060b\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963' +
  '\\u0966-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\ud7ff\\uf900-\\ufeff\\uff10-\\uff19\\uff41-\\uff5a\\uff66-\\uffdc';
const [NONE_BEFORE, NONE_BEHIND] = [`(?<![${LETTERS}])`, `(?![${LETTERS}])`];
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Tells whether a text holds one of some phrases, and what is left of it without them. */
export interface Cues {
  test: (text: string) => boolean;
  /** The text in lower case, with " … " for each phrase found. */
  without: (text: string) => string;
}

/**
 * Finds any of the phrases as whole words, whatever the case.
 * In: phrases in lower case, parted by "|"; "mengurang*" stands for every word that begins so, "a … b" for a and b with at
 * most five words between them, "lowers/eases … pain/blood_pressure" for any of the one with any of the other. `atStart`: only at the
 * beginning of the text, behind quotation marks and such.
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
    ...(words.length > 0 ? [`(?:${words.join('|')})${NONE_BEHIND}`] : []),
    ...(beginnings.length > 0 ? [`(?:${beginnings.join('|')})`] : []),
  ];
  const any = [...(choices.length > 0 ? [`${NONE_BEFORE}(?:${choices.join('|')})`] : []), ...unspaced];
  const source = `${atStart ? `^[^${LETTERS}]*` : ''}(?:${any.join('|') || '(?!)'})`;
  const [first, every] = [new RegExp(source), new RegExp(source, 'g')];
  return {
    test: (text) => first.test(text.toLowerCase()),
    without: (text) => text.toLowerCase().replace(every, ' … '),
  };
}

function spacedPhrase(phrase: string): string {
  return phrase.split(' … ').map(spacedPart).join(' +(?:[^ ]+ +){0,5}?');
}

function spacedPart(part: string): string {
  return part.split(' ').map(oneOf).join(' ');
}

/** "risk/side_effects": either; "reduc*": whatever begins so. */
function oneOf(words: string): string {
  const choices = words.replaceAll('_', ' ').split('/').map(withEndings);
  return choices.length === 1 ? (choices[0] ?? '') : `(?:${choices.join('|')})`;
}

function withEndings(word: string): string {
  return word.split('*').map(escaped).join('[^ ]*');
}

function unspacedPhrase(phrase: string): string {
  return phrase.split('…').map(escaped).join('.{0,12}?');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
