import { analyse } from 'scslre';
import { parseAst, transformWithEsbuild } from 'vite';
import * as z from 'zod/mini';
import { LANGUAGES } from '../../lib/article/vocabulary/languages';
import { cuesOf } from '../../lib/summary/cues/cues-of';
import type { SourceFile } from './source-files';

/** A regular expression of the product. */
export interface Regex {
  /** The file that it stands in. */
  path: string;
  source: string;
  flags: string;
}

interface Node {
  type: string;
  regex?: { pattern: string; flags: string };
}

/** The regular expressions that a file has as literals, each once. */
export async function regexLiterals({ path, text }: SourceFile): Promise<Regex[]> {
  const { code } = await transformWithEsbuild(text, path, { target: 'esnext', sourcemap: false });
  const found = new Map<string, Regex>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, regex } = value as Node;
    if (type === 'Literal' && regex !== undefined)
      found.set(`${regex.pattern}/${regex.flags}`, { path, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(code));
  return [...found.values()];
}

/** The regular expressions that are built while `work` runs. */
async function builtBy(path: string, work: () => unknown): Promise<Regex[]> {
  const found: Regex[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, [source, flags]: [string, string?]) => {
      const regex = new target(source, flags);
      found.push({ path, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** The regular expressions that files build of pieces when they are loaded. */
export async function builtRegexes(files: readonly SourceFile[]): Promise<Regex[]> {
  const found: Regex[] = [];
  for (const { path, text } of files)
    if (/\bRegExp\(/.test(text))
      found.push(...(await builtBy(path, () => import(/* @vite-ignore */ `../../${path}`))));
  return found;
}

const tableSchema = z.record(z.enum(LANGUAGES), z.string());

/** The regular expressions of the summary's cues: every table of words, in every language, at the beginning and anywhere. */
export async function cueRegexes(files: readonly SourceFile[]): Promise<Regex[]> {
  const found: Regex[] = [];
  for (const { path } of files.filter((file) => file.path.startsWith('lib/summary/cues/'))) {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
    const tables = Object.values(module).flatMap((value) => tableSchema.safeParse(value).data ?? []);
    const build = () => {
      for (const table of tables)
        for (const language of LANGUAGES)
          for (const atStart of [false, true]) cuesOf(table, language, { atStart });
    };
    found.push(...(await builtBy(path, build)));
  }
  return found;
}

/**
 * What is super-linear in a regular expression, in words: two quantifiers that trade characters, one that reaches itself,
 * or a beginning that is tried again from every place of a long run. Empty where nothing is.
 */
export function superLinear({ path, source, flags }: Regex): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential, character }) =>
      `${path}: /${source}/${flags} takes ${exponential ? 'exponential' : 'more than linear'} time on ${JSON.stringify(character.pick)} repeated (${type})`,
  );
}
