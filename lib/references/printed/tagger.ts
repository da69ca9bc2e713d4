import { BOUNDARY_COUNT, type Observed } from './features';
import { LABELS } from './labels';

const K = LABELS.length;

/** A linear-chain conditional random field: what speaks for a label, and for two labels side by side. */
export interface Model {
  /** The weights of a feature slot, one a label, or undefined for a feature never seen. */
  weightsOf: (slot: number) => ArrayLike<number> | undefined;
  /** Weights of label `to` after label `from` across a boundary, at `(boundary * K + from) * K + to`. */
  transitions: ArrayLike<number>;
}

/** The size of `Model.transitions`. */
export const TRANSITION_COUNT = BOUNDARY_COUNT * K * K;

/** How much the features of each token speak for each label, at `token * K + label`. */
export function scoresOf(observed: Observed, weightsOf: Model['weightsOf']): Float64Array {
  const scores = new Float64Array(observed.features.length * K);
  observed.features.forEach((slots, i) => {
    for (const slot of slots) {
      const weights = weightsOf(slot);
      if (weights === undefined) continue;
      for (let k = 0; k < K; k++) scores[i * K + k] = (scores[i * K + k] ?? 0) + (weights[k] ?? 0);
    }
  });
  return scores;
}

/** The likeliest labels of a reference's tokens, as indices into `LABELS` (Viterbi). */
export function tag(observed: Observed, model: Model): number[] {
  const n = observed.features.length;
  if (n === 0) return [];
  const best = scoresOf(observed, model.weightsOf);
  const cameFrom = new Uint8Array(n * K);
  for (let i = 1; i < n; i++) {
    const table = (observed.boundaries[i] ?? 0) * K * K;
    for (let to = 0; to < K; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < K; from++) {
        const score = (best[(i - 1) * K + from] ?? 0) + (model.transitions[table + from * K + to] ?? 0);
        if (score <= top) continue;
        top = score;
        cameFrom[i * K + to] = from;
      }
      best[i * K + to] = (best[i * K + to] ?? 0) + top;
    }
  }
  return traceBack(best.subarray((n - 1) * K), cameFrom, n);
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
