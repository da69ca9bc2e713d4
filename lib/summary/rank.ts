import { type FeatureInput, featuresOf, type SentenceFeatures } from './sentence-features';
import { cosine, type Vector } from './similarity';

/**
 * One set of weights for every kind of text. Found by random search on the development halves of three sets (Indonesian
 * news, English consumer health, English science; ROUGE-1), then rounded as far as the figures allowed. `sectionStart` is
 * not from there, for those texts have no sections: it lets a later section speak beside the opening.
 */
const WEIGHTS: Record<keyof SentenceFeatures, number> = {
  position: 1,
  sectionStart: 0.5,
  centrality: 0.3,
  titleLikeness: 0.2,
  titleShare: 0.1,
  length: 0.55,
  overlong: -0.6,
  announces: 1.2,
  hangs: 0,
  quotes: -0.3,
  teaser: -0.7,
  question: -0.7,
  unfinished: -0.15,
};

/** What it costs a sentence to begin by pointing back ("This method …") while the one before it is not chosen. */
const HANGING = 0.25;

/** What likeness to a sentence already chosen costs (Carbonell & Goldstein 1998, doi 10.1145/290941.291025). */
const REDUNDANCY = 0.3;

/** From this likeness on a sentence says the same again; it is taken only where nothing else is left. */
const SAME_AGAIN = 0.7;
const NEVER = 5;

/**
 * Chooses the sentences that tell most of a text.
 * Out: indices into `sentences`, ascending, at most `k`.
 */
export function rank(input: FeatureInput): number[] {
  const { features, vectors } = featuresOf(input);
  return choose(features, vectors, input.k).sort((a, b) => a - b);
}

const NAMES = Object.keys(WEIGHTS) as (keyof SentenceFeatures)[];

const scoreOf = (features: SentenceFeatures): number =>
  NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);

function choose(features: readonly SentenceFeatures[], vectors: readonly Vector[], k: number): number[] {
  const scores = features.map(scoreOf);
  const likest = scores.map(() => 0);
  const chosen: number[] = [];
  while (chosen.length < Math.min(k, scores.length)) {
    const next = best(
      scores.map((score, i) => score - costOf(likest[i] ?? 0) - hangingCost(i, features, chosen)),
      chosen,
    );
    chosen.push(next);
    vectors.forEach((vector, i) => {
      likest[i] = Math.max(likest[i] ?? 0, cosine(vector, vectors[next] ?? vector));
    });
  }
  return chosen;
}

/** The index of the highest value that is not chosen yet; the first of equals. */
function best(values: readonly number[], chosen: readonly number[]): number {
  let top = -1;
  values.forEach((value, i) => {
    if (!chosen.includes(i) && (top < 0 || value > (values[top] ?? value))) top = i;
  });
  return top;
}

function hangingCost(
  index: number,
  features: readonly SentenceFeatures[],
  chosen: readonly number[],
): number {
  return chosen.includes(index - 1) ? 0 : HANGING * (features[index]?.hangs ?? 0);
}

function costOf(likeness: number): number {
  return likeness >= SAME_AGAIN ? NEVER : REDUNDANCY * likeness;
}
