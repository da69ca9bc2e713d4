/** Features live in this many slots, a power of two; two features in one slot share weights, which costs less than their names would. */
export const SLOTS = 2 ** 22;

const START = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, 32 bits, signed (http://www.isthe.com/chongo/tech/comp/fnv/), of texts as if they were one. */
export function hashText(...texts: readonly string[]): number {
  let hash = START;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two hashes into one, the order counting (the finaliser of MurmurHash3, public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** The slot of a hash. */
export function slotOf(hash: number): number {
  return hash & (SLOTS - 1);
}
