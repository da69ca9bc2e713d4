import { sourceFiles } from '../house/source-files';

/** A function of the product that takes a text and nothing else that it needs. */
export interface TextFunction {
  name: string;
  run: (text: string) => unknown;
}

/** The exported functions whose one parameter is a text, as the files declare them. */
const DECLARED =
  /^export (?:function (\w+)|const (\w+) = )\((?:\w+): string(?: \| null)?(?: \| undefined)?(?: = '')?\)/gm;

/** Rooms whose functions are called with texts of pages, readers and registries, and need no browser. */
const ROOMS = [
  'lib/article/',
  'lib/references/',
  'lib/summary/',
  'lib/lookup/',
  'lib/citation/',
  'lib/marking/',
  'lib/panel/',
  'lib/messages/',
];

/** All of them, found in the source, so that a new one is measured without a line here. */
export async function textFunctions(): Promise<TextFunction[]> {
  const functions: TextFunction[] = [];
  for (const { path, text } of sourceFiles('lib')) {
    // What reads the packages of the build from the disk is told names by the build alone.
    if (!ROOMS.some((room) => path.startsWith(room)) || text.includes("from 'node:")) continue;
    const names = [...text.matchAll(DECLARED)].map((match) => match[1] ?? match[2] ?? '');
    if (names.length === 0) continue;
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
    for (const name of names) {
      const run = module[name];
      if (typeof run === 'function') functions.push({ name: `${path} ${name}`, run: (given) => run(given) });
    }
  }
  return functions;
}
