import { BOUNDARY_COUNT, type Observed } from './features';
import { LABELS } from './labels';

const K = LABELS.length;

/** A linear-chain conditional random field: what speaks for a label, and for two labels side by side. */
export interface Model {
  /** The row of a feature slot in `weights`; -1 for a feature never seen. */
  rowOf: (slot: number) => number;
  /** How much a row speaks for each label, at `row * K + label`, in units of `step`: small numbers that fit a processor's cache. */
  weights: Int8Array | Float32Array;
  step: number;
  /** Weights of label `to` after label `from` across a boundary, at `(boundary * K + from) * K + to`. */
  transitions: Float32Array | Float64Array;
}

/** The size of `Model.transitions`. */
export const TRANSITION_COUNT = BOUNDARY_COUNT * K * K;

/** How much the features of each token speak for each label, at `token * K + label`. */
export function scoresOf(
  { features }: Observed,
  { rowOf, weights, step }: Pick<Model, 'rowOf' | 'weights' | 'step'>,
): Float64Array {
  const scores = new Float64Array(features.length * K);
  for (let i = 0; i < features.length; i++) {
    const at = i * K;
    for (const slot of features[i] as number[]) {
      const row = rowOf(slot) * K;
      if (row < 0) continue;
      for (let k = 0; k < K; k++) add(scores, at + k, weights[row + k] as number);
    }
  }
  return scores.map((sum) => sum * step);
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
  const spread = spreadOf(model.transitions);
  const open = new Uint8Array(K);
  for (let i = 1; i < n; i++) {
    const before = (i - 1) * K;
    const count = openLabels(best, before, spread, open);
    const table = (observed.boundaries[i] ?? 0) * K * K;
    for (let to = 0; to < K; to++) {
      let label = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let o = 0; o < count; o++) {
        const from = open[o] as number;
        const score = (best[before + from] as number) + (model.transitions[table + from * K + to] as number);
        if (score <= top) continue;
        top = score;
        label = from;
      }
      cameFrom[i * K + to] = label;
      add(best, i * K + to, top);
    }
  }
  return traceBack(best.subarray((n - 1) * K), cameFrom, n);
}

/**
 * Puts the labels of a token that any label of the next one can come from into `open`, ascending, and tells how many there are:
 * one that lags behind the best by more than transitions can make good leads nowhere. Mostly three of sixteen are left.
 */
function openLabels(best: Float64Array, at: number, spread: number, open: Uint8Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < K; k++) top = Math.max(top, best[at + k] as number);
  let count = 0;
  for (let k = 0; k < K; k++) if ((best[at + k] as number) >= top - spread) open[count++] = k;
  return count;
}

const spreads = new WeakMap<Model['transitions'], number>();

/** By how much the best and the worst transition differ. */
function spreadOf(transitions: Model['transitions']): number {
  let spread = spreads.get(transitions);
  if (spread === undefined) {
    spread = Math.max(...transitions) - Math.min(...transitions);
    spreads.set(transitions, spread);
  }
  return spread;
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
