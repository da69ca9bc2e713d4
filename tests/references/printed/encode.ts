import { LABELS } from '../../../lib/references/printed/labels';
import type { StoredWeights } from '../../../lib/references/printed/weights';
import type { Trained } from './crf';

const K = LABELS.length;

/** The unit of a stored weight: coarse, since small differences cost bytes and decide nothing (measured: 0.06 is no better). */
const COARSEST = 0.15;

/** Packs a trained model: see `StoredWeights`. Weights that round to nothing are dropped. */
export function encodeWeights({ slots, weights, transitions }: Trained): StoredWeights {
  const top = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0) || 1;
  const step = Math.max(top / 127, COARSEST);
  const gaps: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const [slot, id] of slots) {
    const row = Array.from(weights.subarray(id * K, id * K + K), (w) => Math.round(w / step));
    const mask = row.reduce((bits, w, k) => (w === 0 ? bits : bits | (1 << k)), 0);
    if (mask === 0) continue;
    pushVarint(gaps, slot - last);
    last = slot;
    labels.push(mask & 0xff, mask >> 8);
    for (const w of row) if (w !== 0) values.push(Math.max(-127, Math.min(127, w)) & 0xff);
  }
  return {
    step,
    gaps: base64(gaps),
    labels: base64(labels),
    values: base64(values),
    transitions: Buffer.from(Int16Array.from(transitions, (t) => Math.round(t * 100)).buffer).toString(
      'base64',
    ),
  };
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function base64(bytes: number[]): string {
  return Buffer.from(bytes).toString('base64');
}
