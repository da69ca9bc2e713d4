import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../house/source-files';

/** Our own pages, which are everywhere, and saved ones of other people, which are read where they are at hand. */
const OWN = 'tests/pages';
const SAVED = ['kinds', 'references', 'benefits', 'mentions'].map((name) => `../shared/pages/${name}/html`);

/** Files of all pages that are here. */
export const pageFiles = (): string[] => [OWN, ...SAVED].flatMap(pagesBelow);

/** Saved pages alone, as they lie on the web; our own where there are none. */
export function webPageFiles(): string[] {
  const saved = SAVED.flatMap(pagesBelow);
  return saved.length > 0 ? saved : pagesBelow(OWN);
}

function pagesBelow(folder: string): string[] {
  const parent = join(ROOT, folder);
  if (!existsSync(parent)) {
    console.log(`Left out, for it is not here: ${folder}`);
    return [];
  }
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .sort()
    .map((name) => join(parent, name));
}

/** The HTML of a page's file. */
export const readHtml = (file: string): string =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();

/** A page's name in what is written down: no folder of this machine stands in it. */
export const nameOf = (file: string): string => relative(ROOT, file).replaceAll('\\', '/');
