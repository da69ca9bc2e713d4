/** Weighted logistic regression, for the scripts that make the tables of weights. Plain batch descent: the same examples give the same numbers. */

export interface Example {
  values: Float64Array;
  /** 0 to 1. */
  label: number;
  weight: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

/** Log-odds of an example under a model. */
export function oddsOf({ bias, weights }: Model, values: Float64Array): number {
  let odds = bias;
  for (let i = 0; i < values.length; i++) odds += (values[i] as number) * (weights[i] as number);
  return odds;
}

export const chanceOf = (model: Model, values: Float64Array): number =>
  1 / (1 + Math.exp(-oddsOf(model, values)));

/** Fits weights by Adam over the whole batch, with L2 decay; the step shrinks over the last two thirds of the rounds. */
export function fit(
  examples: readonly Example[],
  { rounds, decay }: { rounds: number; decay: number },
): Model {
  const width = examples[0]?.values.length ?? 0;
  const weights = new Float64Array(width + 1);
  const mean = new Float64Array(width + 1);
  const spread = new Float64Array(width + 1);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopesAt(examples, weights, decay);
    const step = 0.06 * Math.min(1, 3 * (1 - round / rounds));
    for (let i = 0; i <= width; i++) {
      const s = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * s;
      spread[i] = 0.999 * (spread[i] as number) + 0.001 * s * s;
      const ahead = (mean[i] as number) / (1 - 0.9 ** round);
      const size = Math.sqrt((spread[i] as number) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = (weights[i] as number) - (step * ahead) / size;
    }
  }
  return { bias: weights[width] as number, weights: [...weights.slice(0, width)] };
}

function slopesAt(examples: readonly Example[], weights: Float64Array, decay: number): Float64Array {
  const width = weights.length - 1;
  const slope = new Float64Array(width + 1);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (const { values, label, weight } of examples) {
    let odds = weights[width] as number;
    for (let i = 0; i < width; i++) odds += (values[i] as number) * (weights[i] as number);
    const off = ((1 / (1 + Math.exp(-odds)) - label) * weight) / total;
    for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + off * (values[i] as number);
    slope[width] = (slope[width] as number) + off;
  }
  for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + decay * (weights[i] as number);
  return slope;
}
