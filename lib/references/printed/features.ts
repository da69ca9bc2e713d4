import { hashText, mix, slotOf } from './hash';
import { type Phrase, phrasesOf, sentencesOf, styleOf } from './phrases';
import { isYear, shapeOf } from './shape';
import type { Token } from './tokens';
import { classesOf } from './word-classes';

/** What is known of one token before its neighbours are looked at; all but `boundary` are hashes. */
interface Attributes {
  word: number;
  shape: number;
  classes: number;
  ending: number;
  beginning: number;
  /** What parts it from the token before: an index into the boundaries. */
  boundary: number;
}

const BOUNDARIES = ['', ' ', '.', ',', ';', ':', '(', ')', '"', '-', '[', 'x'];
export const BOUNDARY_COUNT = BOUNDARIES.length;
const EDGE: Attributes = { word: 1, shape: 2, classes: 3, ending: 4, beginning: 5, boundary: 0 };

/** A reference as the tagger sees it: for each token its feature slots, and what parts it from the one before. */
export interface Observed {
  features: number[][];
  boundaries: number[];
}

/** Turns tokens into the tagger's features. The training script and the parser share this, so that both see the same. */
export function observe(tokens: readonly Token[]): Observed {
  const attributes = tokens.map((token, i) => attributesOf(token, tokens[i - 1]));
  const course = courseOf(tokens);
  return {
    features: tokens.map((_, i) => [...local(attributes, i), ...(course[i] ?? [])].map(slotOf)),
    boundaries: attributes.map((a) => a.boundary),
  };
}

function attributesOf(token: Token, before: Token | undefined): Attributes {
  const word =
    token.kind === 'number'
      ? numberWord(token.text)
      : token.kind === 'word'
        ? token.text.toLowerCase()
        : shapeOf(token);
  const classes = classesOf(word).join('+') || (token.kind === 'word' ? 'w' : token.kind);
  const parting = before === undefined ? ' ' : before.kind === 'mark' ? before.text : token.spaced ? ' ' : '';
  const boundary = BOUNDARIES.indexOf(parting);
  return {
    word: hashText(word),
    shape: hashText(shapeOf(token) + (token.spaced ? '_' : '')),
    classes: hashText(classes),
    ending: hashText(`e${word.slice(-3)}`),
    beginning: hashText(`b${word.slice(0, 3)}`),
    boundary: boundary < 0 ? BOUNDARIES.length - 1 : boundary,
  };
}

/** Numbers are told apart by their length, and years by their decade, not by their value. */
function numberWord(digits: string): string {
  return isYear(digits) ? `y${digits.slice(0, 3)}` : `#${digits.length}${digits.startsWith('0') ? 'z' : ''}`;
}

/** Features of the token and of up to three neighbours on either side. */
function local(all: readonly Attributes[], i: number): number[] {
  const at = (offset: number): Attributes => all[i + offset] ?? EDGE;
  const here = at(0);
  const before = at(-1);
  const after = at(1);
  const features = [
    mix(here.word, 100),
    mix(here.ending, 101),
    mix(here.beginning, 102),
    mix(here.classes, 103),
    mix(here.shape, 104),
  ];
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const there = at(offset);
    features.push(mix(there.shape, 110 + offset), mix(there.classes, 120 + offset));
    if (Math.abs(offset) < 3) features.push(mix(there.word, 130 + offset));
  }
  features.push(
    mix(mix(before.word, here.word), 140),
    mix(mix(here.word, after.word), 141),
    mix(mix(before.shape, here.shape), 142),
    mix(mix(here.shape, after.shape), 143),
    mix(mix(mix(before.shape, here.shape), after.shape), 144),
    mix(mix(mix(at(-2).shape, before.shape), here.shape), 145),
    mix(mix(mix(here.shape, after.shape), at(2).shape), 146),
    mix(mix(before.classes, here.shape), 147),
    mix(mix(mix(at(-3).shape, at(-2).shape), mix(before.shape, here.shape)), 148),
    mix(mix(mix(here.shape, after.shape), mix(at(2).shape, at(3).shape)), 149),
    mix(mix(mix(at(-2).classes, before.shape), here.shape), 150),
  );
  return features;
}

/** Features of where each token stands in the course of the reference: its phrase, its sentence, quotes, brackets, the year. */
function courseOf(tokens: readonly Token[]): number[][] {
  const phrases = phrasesOf(tokens);
  const sentences = sentencesOf(tokens);
  const style = styleOf(tokens);
  const open = { quotes: 0, brackets: 0, years: 0, sentence: 0, phrase: 0 };
  const lastSentence = new Set(sentences).size - 1;
  return tokens.map((token, i) => {
    if (i > 0 && sentences[i] !== sentences[i - 1]) open.sentence++;
    if (i > 0 && phrases[i] !== phrases[i - 1]) open.phrase++;
    const quote = open.quotes === 0 ? 'n' : open.quotes % 2 === 1 ? 'in' : 'out';
    const features = placeFeatures(tokens, i, phrases, sentences);
    const sentence = `${Math.min(open.sentence, 6)}`;
    const phrase = `${Math.min(open.phrase, 9)}`;
    const state = `${quote}${Math.min(open.brackets, 1)}${Math.min(open.years, 1)}`;
    features.push(
      text(`st${state}`),
      text(`s${sentence}${style}`),
      text(`s${sentence}${state}`),
      text(`e${Math.min(lastSentence - open.sentence, 4)}${state}`),
      text(`p${phrase}`),
      text(`p${phrase}${shapeOf(token)}`),
      text(`st${state}${shapeOf(token)}`),
      text(`k${Math.floor((10 * i) / tokens.length)}`),
      text(`y${style}`),
      text(`i${Math.min(i, 5)}${shapeOf(token)}`),
    );
    if (token.text === '"') open.quotes++;
    if (token.text === '(' || token.text === '[') open.brackets++;
    if ((token.text === ')' || token.text === ']') && open.brackets > 0) open.brackets--;
    if (token.kind === 'number' && isYear(token.text)) open.years++;
    return features;
  });
}

function placeFeatures(
  tokens: readonly Token[],
  i: number,
  phrases: readonly Phrase[],
  sentences: readonly Phrase[],
): number[] {
  const phrase = phrases[i] as Phrase;
  const sentence = sentences[i] as Phrase;
  const next = phrases[phrase.to]?.outline ?? '$';
  const last = phrases[phrase.from - 1]?.outline ?? '^';
  const place = i === phrase.from ? 'b' : i === phrase.to - 1 ? 'e' : 'm';
  const opening = tokens[sentence.from]?.text.toLowerCase() ?? '';
  const nextSentence = sentences[sentence.to]?.outline ?? '$';
  const lastSentence = sentences[sentence.from - 1]?.outline ?? '^';
  return [
    text(`o${phrase.outline}`),
    text(`o${phrase.outline}${phrase.before}${phrase.after}`),
    text(`o${phrase.outline}|${next}`),
    text(`o${last}|${phrase.outline}`),
    text(`o${last}|${phrase.outline}|${next}`),
    text(`m${phrase.before}${phrase.after}${place}`),
    text(`w${phrase.outline}${place}${shapeOf(tokens[i] as Token)}`),
    text(`S${sentence.outline}`),
    text(`S${sentence.outline}|${nextSentence}`),
    text(`S${lastSentence}|${sentence.outline}`),
    text(`f${opening}`),
    text(`c${classesOf(opening).join('+')}${sentence.outline}`),
    text(`l${Math.min(i - sentence.from, 3)}${sentence.outline}`),
    text(`q${Math.min(sentence.to - i, 3)}${sentence.outline}`),
  ];
}

function text(feature: string): number {
  return hashText(feature);
}
