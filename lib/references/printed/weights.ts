import { LABELS } from './labels';
import type { Model } from './tagger';

const K = LABELS.length;

/**
 * The tagger's weights as they are stored; what the training script writes. For each feature slot in ascending order:
 * the gap to the slot before (base-128, low bits first), the labels with a weight (two bytes, a bit a label), and the
 * weights (signed bytes, in units of `step`). `transitions` are signed numbers of two bytes, in hundredths.
 */
export interface StoredWeights {
  step: number;
  gaps: string;
  labels: string;
  values: string;
  transitions: string;
}

/** Unpacks stored weights into a model. */
export function decodeWeights(stored: StoredWeights): Model {
  const gaps = bytesOf(stored.gaps);
  const masks = bytesOf(stored.labels);
  const values = bytesOf(stored.values);
  const slots: number[] = [];
  const weights = new Int8Array((masks.length / 2) * K);
  let at = 0;
  let value = 0;
  for (let slot = 0, row = 0; row < masks.length / 2; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    slot += gap;
    slots.push(slot);
    const mask = (masks[row * 2] ?? 0) | ((masks[row * 2 + 1] ?? 0) << 8);
    for (let k = 0; k < K; k++) {
      if ((mask >> k) & 1) weights[row * K + k] = values[value++] ?? 0;
    }
  }
  const transitions = transitionsOf(bytesOf(stored.transitions));
  return { rowOf: rowTable(slots), weights, step: stored.step, transitions };
}

/** Finds the row of a slot: a hash table of numbers alone, since a list asks for millions, and most are not there. */
function rowTable(slots: readonly number[]): (slot: number) => number {
  const bits = Math.ceil(Math.log2(2 * slots.length + 2));
  const keys = new Int32Array(2 ** bits).fill(-1);
  const rows = new Uint16Array(2 ** bits);
  const placeOf = (slot: number): number => {
    let place = Math.imul(slot, 0x9e3779b1) >>> (32 - bits);
    while (keys[place] !== -1 && keys[place] !== slot) place = (place + 1) & (keys.length - 1);
    return place;
  };
  slots.forEach((slot, row) => {
    const place = placeOf(slot);
    keys[place] = slot;
    rows[place] = row;
  });
  return (slot) => {
    const place = placeOf(slot);
    return keys[place] === -1 ? -1 : (rows[place] ?? -1);
  };
}

function transitionsOf(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true) / 100);
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
