import { BOUNDARY_COUNT, type Observed } from '../../../lib/references/printed/features';
import { LABELS } from '../../../lib/references/printed/labels';
import { type Model, scoresOf, TRANSITION_COUNT } from '../../../lib/references/printed/tagger';

const K = LABELS.length;

export interface Example {
  observed: Observed;
  /** For each token the labels that it may have, as a bit mask. */
  masks: number[];
}

export interface Settings {
  epochs: number;
  rate: number;
  /** L1: how much a weight must earn to stay; what earns less is zero and is not stored. */
  cost: number;
  /** Features seen in fewer references are left out. */
  rarest: number;
  seed: number;
}

export interface Trained extends Model {
  slots: Map<number, number>;
  weights: Float32Array;
  transitions: Float64Array;
}

/** Trains the tagger by AdaGrad on the likelihood of the allowed labels, with L1 (Duchi, Hazan, Singer 2011). Deterministic. */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const slots = frequentSlots(examples, settings.rarest);
  const weights = new Float32Array(slots.size * K);
  const squares = new Float32Array(slots.size * K).fill(0.1);
  const transitions = new Float64Array(TRANSITION_COUNT);
  const transitionSquares = new Float64Array(TRANSITION_COUNT).fill(0.1);
  const dense = examples.map(({ observed, masks }) => ({
    masks,
    boundaries: observed.boundaries,
    features: observed.features.map((f) => f.map((s) => slots.get(s) ?? -1).filter((id) => id >= 0)),
  }));
  const order = dense.map((_, i) => i);
  const random = randomOf(settings.seed);
  const weightsAt = (id: number) => weights.subarray(id * K, id * K + K);

  const update = (example: (typeof dense)[number], rate: number): void => {
    const scores = scoresOf(example, weightsAt);
    const free = marginals(scores, example.boundaries, transitions, null);
    const held = marginals(scores, example.boundaries, transitions, example.masks);
    const n = example.features.length;
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < K; k++) {
        const g = held.nodes[i * K + k]! - free.nodes[i * K + k]!;
        if (Math.abs(g) < 1e-4) continue;
        for (const id of example.features[i]!) {
          const w = id * K + k;
          squares[w]! += g * g;
          const step = rate / Math.sqrt(squares[w]!);
          const moved = weights[w]! + step * g;
          const toll = step * settings.cost;
          weights[w] = moved > toll ? moved - toll : moved < -toll ? moved + toll : 0;
        }
      }
    }
    for (const [at, g] of differences(held.edges, free.edges)) {
      transitionSquares[at]! += g * g;
      transitions[at]! += (rate * g) / Math.sqrt(transitionSquares[at]!);
    }
  };

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const i of order) update(dense[i]!, rate);
  }
  const weightsOf = (slot: number) => {
    const id = slots.get(slot);
    return id === undefined ? undefined : weightsAt(id);
  };
  return { slots, weights, transitions, weightsOf };
}

function* differences(a: Map<number, number>, b: Map<number, number>): Generator<[number, number]> {
  for (const at of new Set([...a.keys(), ...b.keys()])) {
    const g = (a.get(at) ?? 0) - (b.get(at) ?? 0);
    if (Math.abs(g) > 1e-4) yield [at, g];
  }
}

function frequentSlots(examples: readonly Example[], rarest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { observed } of examples) {
    for (const slot of new Set(observed.features.flat())) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= rarest).map(([slot]) => slot);
  return new Map(kept.sort((a, b) => a - b).map((slot, id) => [slot, id]));
}

/** Forward and backward sums with scaling: the probability of each label at each token, and of each pair of labels. */
function marginals(
  scores: Float64Array,
  boundaries: readonly number[],
  transitions: ArrayLike<number>,
  masks: readonly number[] | null,
) {
  const n = boundaries.length;
  const nodes = new Float64Array(n * K);
  const edges = new Map<number, number>();
  if (n === 0) return { nodes, edges };
  const local = new Float64Array(n * K);
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, scores[i * K + k]!);
    for (let k = 0; k < K; k++) {
      const allowed = masks === null || ((masks[i]! >> k) & 1) === 1;
      local[i * K + k] = allowed ? Math.exp(scores[i * K + k]! - top) : 0;
    }
  }
  const tables = new Map<number, Float64Array>();
  const tableOf = (b: number): Float64Array => {
    let table = tables.get(b);
    if (table === undefined) {
      table = new Float64Array(K * K);
      for (let e = 0; e < K * K; e++) table[e] = Math.exp(transitions[b * K * K + e]!);
      tables.set(b, table);
    }
    return table;
  };
  const forward = new Float64Array(n * K);
  for (let i = 0; i < n; i++) {
    const table = tableOf(boundaries[i]!);
    let sum = 0;
    for (let k = 0; k < K; k++) {
      let reach = i === 0 ? 1 : 0;
      if (i > 0) for (let j = 0; j < K; j++) reach += forward[(i - 1) * K + j]! * table[j * K + k]!;
      const value = reach * local[i * K + k]!;
      forward[i * K + k] = value;
      sum += value;
    }
    for (let k = 0; k < K; k++) forward[i * K + k]! /= sum || 1;
  }
  let backward = new Float64Array(K).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    let total = 0;
    for (let k = 0; k < K; k++) total += forward[i * K + k]! * backward[k]!;
    for (let k = 0; k < K; k++) nodes[i * K + k] = (forward[i * K + k]! * backward[k]!) / (total || 1);
    if (i === 0) break;
    const b = boundaries[i]!;
    const table = tableOf(b);
    const next = new Float64Array(K);
    let mass = 0;
    for (let j = 0; j < K; j++) {
      for (let k = 0; k < K; k++) {
        const flow = table[j * K + k]! * local[i * K + k]! * backward[k]!;
        next[j]! += flow;
        mass += forward[(i - 1) * K + j]! * flow;
      }
    }
    for (let j = 0; j < K; j++) {
      const a = forward[(i - 1) * K + j]! / (mass || 1);
      if (a === 0) continue;
      for (let k = 0; k < K; k++) {
        const p = a * table[j * K + k]! * local[i * K + k]! * backward[k]!;
        if (p > 1e-5) edges.set((b * K + j) * K + k, (edges.get((b * K + j) * K + k) ?? 0) + p);
      }
    }
    let scale = 0;
    for (let j = 0; j < K; j++) scale += next[j]!;
    for (let j = 0; j < K; j++) next[j]! /= scale || 1;
    backward = next;
  }
  return { nodes, edges };
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32, public domain). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

export { BOUNDARY_COUNT };
