// biome-ignore-all lint/style/noNonNullAssertion: every index is within the length of its typed array
import { LABELS } from '../../../lib/references/printed/labels';

const K = LABELS.length;

/** The probability of each label at each token (`token * K + label`), and of each transition, summed over the tokens. */
export interface Marginals {
  nodes: Float64Array;
  /** By index into `Model.transitions`. */
  edges: Map<number, number>;
}

/**
 * Sums over all labellings, forward and backward, scaled at each token.
 * @param scores what speaks for each label at each token, as logarithms.
 * @param masks the labels allowed at each token; null allows all.
 */
export function marginalsOf(
  scores: Float64Array,
  boundaries: readonly number[],
  transitions: ArrayLike<number>,
  masks: readonly number[] | null,
): Marginals {
  const local = localOf(scores, boundaries.length, masks);
  const tables = tablesOf(boundaries, transitions);
  const forward = forwardOf(local, boundaries, tables);
  return backwardOf(local, boundaries, tables, forward);
}

function localOf(scores: Float64Array, n: number, masks: readonly number[] | null): Float64Array {
  const local = new Float64Array(n * K);
  for (let i = 0; i < n; i++) {
    const top = Math.max(...scores.subarray(i * K, i * K + K));
    for (let k = 0; k < K; k++) {
      const allowed = masks === null || ((masks[i]! >> k) & 1) === 1;
      if (allowed) local[i * K + k] = Math.exp(scores[i * K + k]! - top);
    }
  }
  return local;
}

function tablesOf(boundaries: readonly number[], transitions: ArrayLike<number>): Map<number, Float64Array> {
  const size = K * K;
  return new Map(
    [...new Set(boundaries)].map((b) => [
      b,
      Float64Array.from({ length: size }, (_, e) => Math.exp(transitions[b * size + e]!)),
    ]),
  );
}

function forwardOf(
  local: Float64Array,
  boundaries: readonly number[],
  tables: Map<number, Float64Array>,
): Float64Array {
  const forward = new Float64Array(local.length);
  for (let i = 0; i < boundaries.length; i++) {
    const table = tables.get(boundaries[i]!)!;
    let sum = 0;
    for (let k = 0; k < K; k++) {
      let reach = i === 0 ? 1 : 0;
      if (i > 0) for (let j = 0; j < K; j++) reach += forward[(i - 1) * K + j]! * table[j * K + k]!;
      forward[i * K + k] = reach * local[i * K + k]!;
      sum += forward[i * K + k]!;
    }
    for (let k = 0; k < K; k++) forward[i * K + k]! /= sum || 1;
  }
  return forward;
}

function backwardOf(
  local: Float64Array,
  boundaries: readonly number[],
  tables: Map<number, Float64Array>,
  forward: Float64Array,
): Marginals {
  const nodes = new Float64Array(local.length);
  const edges = new Map<number, number>();
  let backward = new Float64Array(K).fill(1);
  for (let i = boundaries.length - 1; i >= 0; i--) {
    let total = 0;
    for (let k = 0; k < K; k++) total += forward[i * K + k]! * backward[k]!;
    for (let k = 0; k < K; k++) nodes[i * K + k] = (forward[i * K + k]! * backward[k]!) / (total || 1);
    if (i === 0) break;
    const table = tables.get(boundaries[i]!)!;
    const flow = new Float64Array(K * K);
    const next = new Float64Array(K);
    let mass = 0;
    let scale = 0;
    for (let j = 0; j < K; j++) {
      for (let k = 0; k < K; k++) {
        const one = table[j * K + k]! * local[i * K + k]! * backward[k]!;
        flow[j * K + k] = one * forward[(i - 1) * K + j]!;
        next[j]! += one;
        mass += flow[j * K + k]!;
      }
      scale += next[j]!;
    }
    addEdges(edges, flow, mass || 1, boundaries[i]! * K * K);
    backward = next.map((value) => value / (scale || 1));
  }
  return { nodes, edges };
}

function addEdges(edges: Map<number, number>, flow: Float64Array, mass: number, base: number): void {
  for (let e = 0; e < K * K; e++) {
    const p = flow[e]! / mass;
    if (p > 1e-5) edges.set(base + e, (edges.get(base + e) ?? 0) + p);
  }
}
