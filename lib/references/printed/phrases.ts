import { isYear, shapeOf } from './shape';
import type { Token } from './tokens';
import { classesOf } from './word-classes';

/** A stretch of tokens between marks, and what can be said of it as a whole. */
export interface Phrase {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** How long it is and how it is written: see `outline`. */
  outline: string;
  before: string;
  after: string;
}

const MARKS = new Set(['.', ',', ';', ':', '(', ')', '[', ']', '"', '?', '!', '/']);

/** The stretches between marks of punctuation, one for each token (a mark belongs to the phrase that it ends). */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  return stretches(tokens, (i) => MARKS.has(tokens[i]?.text ?? ''));
}

/** The stretches between full stops that end something: not those of initials and short abbreviations. */
export function sentencesOf(tokens: readonly Token[]): Phrase[] {
  return stretches(tokens, (i) => endsSentence(tokens, i));
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.text;
  if (mark === '?' || mark === '!' || mark === '"') return true;
  if (mark !== '.') return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || after === undefined) return true;
  if (before.kind === 'word' && (/^\p{Lu}\p{M}*$/u.test(before.text) || isAbbreviation(before.text)))
    return false;
  return /^(?:[^\p{Ll}])/u.test(after.text) && after.text !== ',';
}

function isAbbreviation(word: string): boolean {
  return (
    word.length <= 3 &&
    classesOf(word.toLowerCase()).some((c) => c === 'volume' || c === 'issue' || c === 'pages')
  );
}

function stretches(tokens: readonly Token[], isEnd: (i: number) => boolean): Phrase[] {
  const owners: Phrase[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isEnd(i) && i < tokens.length - 1) continue;
    const closed = isEnd(i);
    const phrase: Phrase = {
      from,
      to: i + 1,
      outline: outline(tokens.slice(from, closed ? i : i + 1)),
      before: tokens[from - 1]?.text ?? '^',
      after: closed ? (tokens[i]?.text ?? '$') : '$',
    };
    for (let k = from; k <= i; k++) owners.push(phrase);
    from = i + 1;
  }
  return owners;
}

/** "5.2.f": about five words, capitals in about half, a function word among them; "0" and "y", "d" without words. */
function outline(tokens: readonly Token[]): string {
  const words = tokens.filter((t) => t.kind === 'word');
  const numbers = tokens.filter((t) => t.kind === 'number');
  if (words.length === 0)
    return numbers.length === 0
      ? '0'
      : numbers
          .map((t) => (isYear(t.text) ? 'y' : 'd'))
          .join('')
          .slice(0, 4);
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  const initials = words.every((t) => /^\p{Lu}{1,3}$/u.test(t.text));
  const functional = words.some((t) => classesOf(t.text).includes('function'));
  const length = words.length <= 3 ? words.length : words.length <= 6 ? 5 : words.length <= 12 ? 9 : 20;
  const share = initials ? 'i' : Math.floor((3 * capitals) / words.length);
  return `${length}.${share}${functional ? '.f' : ''}${numbers.length > 0 ? '.d' : ''}`;
}

/** How the whole reference is written: where its year stands, whether titles are quoted, how it begins. */
export function styleOf(tokens: readonly Token[]): string {
  const yearAt = tokens.findIndex((t) => t.kind === 'number' && isYear(t.text));
  const place = yearAt < 0 ? 'none' : yearAt < tokens.length * 0.4 ? 'early' : 'late';
  const bracketed = tokens[yearAt - 1]?.text === '(' ? 'b' : '';
  const quoted = tokens.some((t) => t.text === '"') ? 'q' : '';
  const first = tokens.findIndex((t) => t.kind === 'word');
  const opening =
    first < 0
      ? ''
      : shapeOf(tokens[first] as Token) +
        (tokens[first + 1]?.text ?? '').slice(0, 1).replace(/\p{L}|\p{N}/u, 'w');
  return `${place}${bracketed}${quoted}${opening}`;
}
