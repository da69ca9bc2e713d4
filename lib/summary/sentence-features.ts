import { opensTeaser } from '../article/vocabulary';
import { ANNOUNCES } from './cues/announces';
import { cuesOf } from './cues/cues-of';
import { HANGS_ON_ANOTHER } from './cues/hangs-on-another';
import { sumsOfCosines, type Vector, vectorsOf } from './similarity';
import { stopwordsOf } from './stopwords';
import { countTelling, tellingWords, wordsOf } from './words';

/** What is known of one sentence before any is chosen; each between 0 and 1. */
export interface SentenceFeatures {
  /** Falls from 1 with the distance from the beginning, measured in lengths of the wanted summary. */
  position: number;
  sectionStart: number;
  /** Mean likeness to the other sentences, relative to the most central one. */
  centrality: number;
  titleLikeness: number;
  /** Share of the title's telling words that the sentence has. */
  titleShare: number;
  length: number;
  overlong: number;
  announces: number;
  hangs: number;
  quotes: number;
  teaser: number;
  question: number;
  unfinished: number;
}

export interface FeatureInput {
  sentences: readonly string[];
  title: string | null;
  /** BCP 47 or null. */
  language: string | null;
  /** How many sentences are wanted. */
  k: number;
  /** Indices of the sentences that begin a section. */
  sectionStarts?: ReadonlySet<number>;
}

/** Words of a sentence that says enough, and of one that says too much to be quoted in a summary. */
const ENOUGH = 25;
const TOO_MUCH = 60;

const QUOTATION = /["“”„«»「」『』]/u;
const QUESTION = /[?？؟]["”»)\s]*$/u;
const FINISHED = /[.!?…。！？؟।]["”»」』)\]\s\d,–-]*$/u;
const ASKS_OR_LINKS = /https?:|www\.|@\w|©/u;

/** Features of every sentence, and the vectors by which two sentences are compared. */
export function featuresOf({ sentences, title, language, k, sectionStarts }: FeatureInput): {
  features: SentenceFeatures[];
  vectors: Vector[];
} {
  const stopwords = stopwordsOf(language);
  const words = sentences.map(wordsOf);
  const counts = words.map((said) => countTelling(said, stopwords));
  const vectors = vectorsOf(counts);
  const central = centralities(vectors);
  const heading = tellingWords(title ?? '', stopwords);
  const features = sentences.map((sentence, i) => ({
    position: Math.exp(-i / k),
    sectionStart: sectionStarts?.has(i) ? 1 : 0,
    centrality: central[i] ?? 0,
    ...likeness(counts[i] ?? new Map(), heading),
    ...form(sentence, words[i]?.length ?? 0),
    ...wording(sentence, language),
  }));
  return { features, vectors };
}

/** The cosine of two sets of words, and the share of the title's. */
function likeness(counts: ReadonlyMap<string, number>, title: ReadonlyMap<string, number>) {
  let shared = 0;
  for (const word of title.keys()) if (counts.has(word)) shared++;
  const titleLikeness = shared === 0 ? 0 : shared / Math.sqrt(counts.size * title.size);
  return { titleLikeness, titleShare: shared / Math.max(1, title.size) };
}

function form(sentence: string, words: number) {
  return {
    length: Math.min(1, words / ENOUGH),
    overlong: Math.min(1, Math.max(0, words / TOO_MUCH - 0.5)),
    quotes: QUOTATION.test(sentence) ? 1 : 0,
    question: QUESTION.test(sentence) ? 1 : 0,
    unfinished: FINISHED.test(sentence) ? 0 : 1,
  };
}

function wording(sentence: string, language: string | null) {
  return {
    announces: cuesOf(ANNOUNCES, language).test(sentence) ? 1 : 0,
    hangs: cuesOf(HANGS_ON_ANOTHER, language, { atStart: true }).test(sentence) ? 1 : 0,
    teaser: opensTeaser(sentence, language) || ASKS_OR_LINKS.test(sentence) ? 1 : 0,
  };
}

/** Degree centrality of LexRank without a threshold: mean cosine with the others, 1 for the most central sentence. */
function centralities(vectors: readonly Vector[]): number[] {
  const sums = sumsOfCosines(vectors);
  const highest = sums.reduce((most, sum) => Math.max(most, sum), Number.MIN_VALUE);
  return sums.map((sum) => sum / highest);
}
