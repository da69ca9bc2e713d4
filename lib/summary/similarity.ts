/** Telling words and how much each weighs. */
export interface Vector {
  weights: Map<string, number>;
  length: number;
}

/**
 * Word counts of each sentence as vectors: tf · isf, where isf = 1 + ln(n / sentences with the word), as in
 * LexRank (Erkan & Radev 2004, doi 10.1613/jair.1523), with the article itself as the collection.
 */
export function vectorsOf(counts: readonly Map<string, number>[]): Vector[] {
  const found = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return counts.map((words) =>
    vector(
      words,
      (word, count) => (1 + Math.log(count)) * (1 + Math.log(counts.length / (found.get(word) ?? 1))),
    ),
  );
}

/** A vector of one text's words, each weighed by `weight(word, count)`. */
function vector(counts: Map<string, number>, weight: (word: string, count: number) => number): Vector {
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, weight(word, count));
  return { weights, length: lengthOf(weights) };
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

/** Cosine of two vectors, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few.weights) sum += weight * (many.weights.get(word) ?? 0);
  return sum / (a.length * b.length);
}

/** Sum of many vectors: the centre of a text. */
export function sumOf(vectors: readonly Vector[]): Vector {
  const weights = new Map<string, number>();
  for (const { weights: part } of vectors)
    for (const [word, weight] of part) weights.set(word, (weights.get(word) ?? 0) + weight);
  return { weights, length: lengthOf(weights) };
}

/**
 * Sums of each vector's cosines with all the others. A cosine is the product of two vectors of length 1, so that each is
 * held against the sum of all instead of against one after the other: linear, for an article may have thousands.
 */
export function sumsOfCosines(vectors: readonly Vector[]): number[] {
  const all = new Map<string, number>();
  for (const { weights, length } of vectors)
    for (const [word, weight] of weights) all.set(word, (all.get(word) ?? 0) + weight / length);
  return vectors.map(({ weights, length }) => {
    if (length === 0) return 0;
    let sum = 0;
    for (const [word, weight] of weights) sum += weight * (all.get(word) ?? 0);
    return Math.max(0, Math.round((sum / length - 1) * PRECISION) / PRECISION);
  });
}

/** Of what is as like to all others as another, rounding must not make more. */
const PRECISION = 1e9;
