import { remember } from '../../article/remember';
import { hashText, mix, slotOf } from './hash';
import { type Phrase, phrasesOf, sentencesOf, styleOf } from './phrases';
import { isYear, shapeOf } from './shape';
import type { Token } from './tokens';
import { classesOf } from './word-classes';

const BOUNDARIES = ['', ' ', '.', ',', ';', ':', '(', ')', '"', '-', '[', 'x'];
export const BOUNDARY_COUNT = BOUNDARIES.length;

/** So many neighbours on either side of a token are looked at. */
const REACH = 3;

/**
 * What is known of the tokens before their neighbours are looked at: hashes, a list for each kind, with `REACH` places
 * beyond either end. Typed lists, for a list of references asks for millions.
 */
interface Attributes {
  word: Int32Array;
  shape: Int32Array;
  classes: Int32Array;
  ending: Int32Array;
  beginning: Int32Array;
}
const EDGE: Readonly<Record<keyof Attributes, number>> = {
  word: 1,
  shape: 2,
  classes: 3,
  ending: 4,
  beginning: 5,
};

/** A reference as the tagger sees it: for each token its feature slots, and what parts it from the one before. */
export interface Observed {
  features: number[][];
  /** Indices into the boundaries. */
  boundaries: number[];
}

/** Turns tokens into the tagger's features. The training script and the parser share this, so that both see the same. */
export function observe(tokens: readonly Token[]): Observed {
  const attributes = attributesOf(tokens);
  const features = courseOf(tokens);
  for (const [i, slots] of features.entries()) addLocal(slots, attributes, i + REACH);
  return { features, boundaries: tokens.map((token, i) => boundaryOf(token, tokens[i - 1])) };
}

function attributesOf(tokens: readonly Token[]): Attributes {
  const listOf = (name: keyof Attributes) => new Int32Array(tokens.length + 2 * REACH).fill(EDGE[name]);
  const all: Attributes = {
    word: listOf('word'),
    shape: listOf('shape'),
    classes: listOf('classes'),
    ending: listOf('ending'),
    beginning: listOf('beginning'),
  };
  tokens.forEach((token, i) => {
    const at = i + REACH;
    const shape = shapeOf(token);
    const { word, classes, ending, beginning } = hashesOf(token, shape);
    all.word[at] = word;
    all.shape[at] = hashText(shape, token.spaced ? '_' : '');
    all.classes[at] = classes;
    all.ending[at] = ending;
    all.beginning[at] = beginning;
  });
  return all;
}

/** The hashes of a token that its text alone decides. */
function hashesOf(
  { kind, text }: Token,
  shape: string,
): Readonly<Record<Exclude<keyof Attributes, 'shape'>, number>> {
  if (kind === 'word') return hashesOfWord(text);
  const word = kind === 'number' ? numberWord(text) : shape;
  return hashesOfText(word, classesOf(word).join('+') || kind);
}

const hashesOfWord = remember((text: string) => {
  const word = text.toLowerCase();
  return hashesOfText(word, classesOf(word).join('+') || 'w');
});

const hashesOfText = (word: string, classes: string) => ({
  word: hashText(word),
  classes: hashText(classes),
  ending: hashText('e', word.slice(-3)),
  beginning: hashText('b', word.slice(0, 3)),
});

/** What parts a token from the one before. */
function boundaryOf(token: Token, before: Token | undefined): number {
  const parting = before === undefined ? ' ' : before.kind === 'mark' ? before.text : token.spaced ? ' ' : '';
  const boundary = BOUNDARIES.indexOf(parting);
  return boundary < 0 ? BOUNDARIES.length - 1 : boundary;
}

/** Numbers are told apart by their length, and years by their decade, not by their value. */
function numberWord(digits: string): string {
  return isYear(digits) ? `y${digits.slice(0, 3)}` : `#${digits.length}${digits.startsWith('0') ? 'z' : ''}`;
}

/** Adds the features of the token at `i` and of up to three neighbours on either side. */
function addLocal(slots: number[], { word, shape, classes, ending, beginning }: Attributes, i: number): void {
  const at = (list: Int32Array, offset: number): number => list[i + offset] as number;
  const add = (hash: number): void => void slots.push(slotOf(hash));
  const here = { word: at(word, 0), shape: at(shape, 0) };
  add(mix(here.word, 100));
  add(mix(at(ending, 0), 101));
  add(mix(at(beginning, 0), 102));
  add(mix(at(classes, 0), 103));
  add(mix(here.shape, 104));
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    add(mix(at(shape, offset), 110 + offset));
    add(mix(at(classes, offset), 120 + offset));
    if (Math.abs(offset) < REACH) add(mix(at(word, offset), 130 + offset));
  }
  const [before, after] = [at(shape, -1), at(shape, 1)];
  add(mix(mix(at(word, -1), here.word), 140));
  add(mix(mix(here.word, at(word, 1)), 141));
  add(mix(mix(before, here.shape), 142));
  add(mix(mix(here.shape, after), 143));
  add(mix(mix(mix(before, here.shape), after), 144));
  add(mix(mix(mix(at(shape, -2), before), here.shape), 145));
  add(mix(mix(mix(here.shape, after), at(shape, 2)), 146));
  add(mix(mix(at(classes, -1), here.shape), 147));
  add(mix(mix(mix(at(shape, -3), at(shape, -2)), mix(before, here.shape)), 148));
  add(mix(mix(mix(here.shape, after), mix(at(shape, 2), at(shape, 3))), 149));
  add(mix(mix(mix(at(classes, -2), before), here.shape), 150));
}

/** Slots of where each token stands in the course of the reference: its phrase, its sentence, quotes, brackets, the year. */
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
    ].map(slotOf);
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
