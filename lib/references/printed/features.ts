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
    shape: hashText(shapeOf(token), token.spaced ? '_' : ''),
    classes: hashText(classes),
    ending: hashText('e', word.slice(-3)),
    beginning: hashText('b', word.slice(0, 3)),
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
  const ofPhrase = shared((phrase: Phrase) => phraseFeatures(phrase, phrases));
  const ofSentence = shared((sentence: Phrase) => sentenceFeatures(sentence, sentences, tokens));
  return tokens.map((token, i) => {
    if (i > 0 && sentences[i] !== sentences[i - 1]) open.sentence++;
    if (i > 0 && phrases[i] !== phrases[i - 1]) open.phrase++;
    const [inPhrase, inSentence] = [phrases[i] as Phrase, sentences[i] as Phrase];
    const quote = open.quotes === 0 ? 'n' : open.quotes % 2 === 1 ? 'in' : 'out';
    const sentence = `${Math.min(open.sentence, 6)}`;
    const phrase = `${Math.min(open.phrase, 9)}`;
    const state = `${quote}${Math.min(open.brackets, 1)}${Math.min(open.years, 1)}`;
    const shape = shapeOf(token);
    const features = [
      ...ofPhrase(inPhrase),
      ...ofSentence(inSentence),
      ...placeFeatures(i, shape, inPhrase, inSentence),
      hashText('st', state),
      hashText('s', sentence, style),
      hashText('s', sentence, state),
      hashText('e', `${Math.min(lastSentence - open.sentence, 4)}`, state),
      hashText('p', phrase),
      hashText('p', phrase, shape),
      hashText('st', state, shape),
      hashText('k', `${Math.floor((10 * i) / tokens.length)}`),
      hashText('y', style),
      hashText('i', `${Math.min(i, 5)}`, shape),
    ];
    if (token.text === '"') open.quotes++;
    if (token.text === '(' || token.text === '[') open.brackets++;
    if ((token.text === ')' || token.text === ']') && open.brackets > 0) open.brackets--;
    if (token.kind === 'number' && isYear(token.text)) open.years++;
    return features;
  });
}

/** All tokens of a stretch share what is known of it: it is told once. */
function shared<Value>(featuresOf: (stretch: Value) => number[]): (stretch: Value) => number[] {
  const known = new Map<Value, number[]>();
  return (stretch) => {
    const features = known.get(stretch) ?? featuresOf(stretch);
    known.set(stretch, features);
    return features;
  };
}

function phraseFeatures(phrase: Phrase, phrases: readonly Phrase[]): number[] {
  const { outline, before, after } = phrase;
  const next = phrases[phrase.to]?.outline ?? '$';
  const last = phrases[phrase.from - 1]?.outline ?? '^';
  return [
    hashText('o', outline),
    hashText('o', outline, before, after),
    hashText('o', outline, '|', next),
    hashText('o', last, '|', outline),
    hashText('o', last, '|', outline, '|', next),
  ];
}

function sentenceFeatures(
  sentence: Phrase,
  sentences: readonly Phrase[],
  tokens: readonly Token[],
): number[] {
  const { outline } = sentence;
  const opening = tokens[sentence.from]?.text.toLowerCase() ?? '';
  const next = sentences[sentence.to]?.outline ?? '$';
  const last = sentences[sentence.from - 1]?.outline ?? '^';
  return [
    hashText('S', outline),
    hashText('S', outline, '|', next),
    hashText('S', last, '|', outline),
    hashText('f', opening),
    hashText('c', classesOf(opening).join('+'), outline),
  ];
}

/** Where in its phrase and its sentence a token stands. */
function placeFeatures(i: number, shape: string, phrase: Phrase, sentence: Phrase): number[] {
  const place = i === phrase.from ? 'b' : i === phrase.to - 1 ? 'e' : 'm';
  return [
    hashText('m', phrase.before, phrase.after, place),
    hashText('w', phrase.outline, place, shape),
    hashText('l', `${Math.min(i - sentence.from, 3)}`, sentence.outline),
    hashText('q', `${Math.min(sentence.to - i, 3)}`, sentence.outline),
  ];
}
