import { BOUNDARY_COUNT, type Observed } from './features';
import { LABELS } from './labels';

const K = LABELS.length;

/** A linear-chain conditional random field: what speaks for a label, and for two labels side by side. */
export interface Model {
  /** The row of a feature slot in `weights`; -1 for a feature never seen. */
  rowOf: (slot: number) => number;
  /** How much a row speaks for each label, at `row * K + label`. */
  weights: Float32Array;
  /** Weights of label `to` after label `from` across a boundary, at `(boundary * K + from) * K + to`. */
  transitions: Float32Array | Float64Array;
}

/** The size of `Model.transitions`. */
export const TRANSITION_COUNT = BOUNDARY_COUNT * K * K;

/** How much the features of each token speak for each label, at `token * K + label`. */
export function scoresOf(
  observed: Observed,
  { rowOf, weights }: Pick<Model, 'rowOf' | 'weights'>,
): Float64Array {
  const scores = new Float64Array(observed.features.length * K);
  observed.features.forEach((slots, i) => {
    for (const slot of slots) {
      const row = rowOf(slot) * K;
      if (row < 0) continue;
      for (let k = 0; k < K; k++) add(scores, i * K + k, weights[row + k] as number);
    }
  });
  return scores;
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value;
}

/** The likeliest labels of a reference's tokens, as indices into `LABELS` (Viterbi). */
export function tag(observed: Observed, model: Model): number[] {
  const n = observed.features.length;
  if (n === 0) return [];
  const best = scoresOf(observed, model);
  const cameFrom = new Uint8Array(n * K);
  for (let i = 1; i < n; i++) {
    const table = (observed.boundaries[i] ?? 0) * K * K;
    for (let to = 0; to < K; to++) {
      const from = likeliestBefore(best, i, model.transitions, table + to);
      cameFrom[i * K + to] = from;
      const top = (best[(i - 1) * K + from] as number) + (model.transitions[table + from * K + to] as number);
      add(best, i * K + to, top);
    }
  }
  return traceBack(best.subarray((n - 1) * K), cameFrom, n);
}

/** The label of the token before that leads best to one of token `i`; its transitions stand at `at`, one row a label apart. */
function likeliestBefore(
  best: Float64Array,
  i: number,
  transitions: Model['transitions'],
  at: number,
): number {
  const before = (i - 1) * K;
  let label = 0;
  let top = (best[before] as number) + (transitions[at] as number);
  for (let from = 1; from < K; from++) {
    const score = (best[before + from] as number) + (transitions[at + from * K] as number);
    if (score <= top) continue;
    top = score;
    label = from;
  }
  return label;
}

function traceBack(last: Float64Array, cameFrom: Uint8Array, n: number): number[] {
  const path = new Array<number>(n);
  let label = last.indexOf(Math.max(...last));
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label;
    label = cameFrom[i * K + label] ?? 0;
  }
  return path;
}
