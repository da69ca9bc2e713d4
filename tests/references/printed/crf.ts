// biome-ignore-all lint/style/noNonNullAssertion: every index is within the length of its typed array
import type { Observed } from '../../../lib/references/printed/features';
import { LABELS } from '../../../lib/references/printed/labels';
import { scoresOf, TRANSITION_COUNT } from '../../../lib/references/printed/tagger';
import { marginalsOf } from './marginals';

const K = LABELS.length;

export interface Example {
  observed: Observed;
  /** For each token the labels that it may have, as a bit mask. */
  masks: number[];
}

export interface Settings {
  /** Rounds over the examples with all features. */
  rounds: number;
  /** AdaGrad's step at the start; it falls to a fifth. */
  rate: number;
  /** L1: what a weight must earn to stay. */
  cost: number;
  /** Features seen in fewer references are left out. */
  rarest: number;
  /** So many features are kept after these rounds, those that weigh most, so that the file stays small. */
  kept: number;
  /** Rounds after that, in which the kept ones settle. */
  settling: number;
  seed: number;
}

/** The weights in training: of feature `slots.get(slot)`, one a label, and of the transitions. */
export interface Trained {
  slots: Map<number, number>;
  weights: Float32Array;
  transitions: Float64Array;
}

interface State extends Trained {
  squares: Float32Array;
  transitionSquares: Float64Array;
  cost: number;
}

/**
 * Trains the tagger on the likelihood of the allowed labels (with open masks that of their sum) by AdaGrad with L1
 * (Duchi, Hazan, Singer 2011, https://jmlr.org/papers/v12/duchi11a.html). Same examples and settings, same weights.
 */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const slots = frequentSlots(examples, settings.rarest);
  const dense = examples.map((example) => withIds(example, slots));
  const state: State = {
    slots,
    weights: new Float32Array(slots.size * K),
    squares: new Float32Array(slots.size * K).fill(0.1),
    transitions: new Float64Array(TRANSITION_COUNT),
    transitionSquares: new Float64Array(TRANSITION_COUNT).fill(0.1),
    cost: settings.cost,
  };
  const order = dense.map((_, i) => i);
  const random = randomOf(settings.seed);
  const rounds = (count: number, from: number, to: number): void => {
    for (let round = 0; round < count; round++) {
      shuffle(order, random);
      for (const i of order) update(state, dense[i]!, from + ((to - from) * round) / count);
    }
  };
  rounds(settings.rounds, settings.rate, settings.rate / 5);
  keepHeaviest(state.weights, dense, settings.kept);
  rounds(settings.settling, settings.rate / 2, settings.rate / 20);
  return state;
}

function withIds({ observed, masks }: Example, slots: Map<number, number>): Example {
  const features = observed.features.map((f) =>
    f.map((slot) => slots.get(slot) ?? -1).filter((id) => id >= 0),
  );
  return { observed: { features, boundaries: observed.boundaries }, masks };
}

/** One step uphill: what the allowed labels ask for, less what the model expects. */
function update(state: State, { observed, masks }: Example, rate: number): void {
  const scores = scoresOf(observed, { rowOf: (id) => id, weights: state.weights, step: 1 });
  const free = marginalsOf(scores, observed.boundaries, state.transitions, null);
  const held = marginalsOf(scores, observed.boundaries, state.transitions, masks);
  observed.features.forEach((ids, i) => {
    for (let k = 0; k < K; k++) {
      const gradient = held.nodes[i * K + k]! - free.nodes[i * K + k]!;
      if (Math.abs(gradient) < 1e-4) continue;
      for (const id of ids) moveWeight(state, id * K + k, gradient, rate);
    }
  });
  for (const at of new Set([...held.edges.keys(), ...free.edges.keys()])) {
    const gradient = (held.edges.get(at) ?? 0) - (free.edges.get(at) ?? 0);
    state.transitionSquares[at]! += gradient * gradient;
    state.transitions[at]! += (rate * gradient) / Math.sqrt(state.transitionSquares[at]!);
  }
}

function moveWeight(state: State, at: number, gradient: number, rate: number): void {
  state.squares[at]! += gradient * gradient;
  const step = rate / Math.sqrt(state.squares[at]!);
  const moved = state.weights[at]! + step * gradient;
  const toll = step * state.cost;
  state.weights[at] = moved > toll ? moved - toll : moved < -toll ? moved + toll : 0;
}

/** Drops all features but the `count` whose weights are largest in sum, from the weights and from the examples. */
function keepHeaviest(weights: Float32Array, examples: readonly Example[], count: number): void {
  const sums = new Float64Array(weights.length / K);
  for (let w = 0; w < weights.length; w++) sums[Math.floor(w / K)]! += Math.abs(weights[w]!);
  const ids = Array.from(sums, (_, id) => id).sort((a, b) => sums[b]! - sums[a]!);
  const kept = new Set(ids.slice(0, count));
  for (const id of ids) if (!kept.has(id)) weights.fill(0, id * K, id * K + K);
  for (const { observed } of examples)
    observed.features = observed.features.map((f) => f.filter((id) => kept.has(id)));
}

function frequentSlots(examples: readonly Example[], rarest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { observed } of examples) {
    for (const slot of new Set(observed.features.flat())) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= rarest).map(([slot]) => slot);
  return new Map(kept.sort((a, b) => a - b).map((slot, id) => [slot, id]));
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
