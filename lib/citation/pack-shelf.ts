import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzip } from 'pako';
import type { PackedNode } from './csl-node';
import { FORMATS } from './formats';
import { LOCALES, LOCALES_AT_HAND } from './locales';
import { allPackagedStyles, packagedLocale, packagedTitles } from './packaged-csl';
import { INDEX_FILE, localeKey, type ShelfFile, shelfFile } from './shelf';
import { STYLES } from './styles';

/** Runs at build only. */

/** Writes the shelf's files below `folder`; gives back their paths in the extension. */
export function packShelf(folder: string): string[] {
  const files = new Map<string, unknown>([[INDEX_FILE, indexOf()]]);
  for (const [key, node] of shelved()) {
    const path = shelfFile(key);
    files.set(path, { ...(files.get(path) as ShelfFile | undefined), [key]: node });
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Compressed in JavaScript and without a time: the same package gives the same bytes with every version of Node.
    writeFileSync(join(folder, path), gzip(JSON.stringify(content), { level: 9 }));
  }
  return [...files.keys()];
}

function shelved(): [key: string, node: PackedNode][] {
  const atHand: readonly string[] = LOCALES_AT_HAND;
  const locales = LOCALES.filter((tag) => !atHand.includes(tag)).map((tag): [string, PackedNode] => [
    localeKey(tag),
    packagedLocale(tag),
  ]);
  return [...Object.entries(allPackagedStyles()).filter(([id]) => isOffered(id)), ...locales];
}

/** Styles that can be searched for, by title; those at hand are among them. */
function indexOf(): [string, string][] {
  const offered = Object.entries(packagedTitles()).filter(([id]) => isOffered(id));
  const ids = new Map<string, string>(STYLES.map(({ id, csl }) => [csl, id]));
  return offered
    .map(([id, title]): [string, string] => [ids.get(id) ?? id, title])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** citeproc 2.4.63 throws at its names, whatever they are. */
const BROKEN = ['organon'];

/** A style called as an exchange format is called could not be told from it. */
function isOffered(id: string): boolean {
  return !FORMATS.some((format) => format.id === id) && !BROKEN.includes(id);
}
