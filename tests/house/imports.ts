import { posix } from 'node:path';
import type { SourceFile } from './source-files';

export interface Import {
  from: string;
  /** A path from the root without its ending ("lib/article/schema"), or a package's name. */
  to: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/gu;

/** The imports, re-exports and `import()` calls of a file. Statements begin a line, as the formatter writes them. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  const statements = [...code.matchAll(STATEMENT)].map(([, what = '', name = '']) => ({
    from: path,
    to: resolve(path, name),
    typeOnly: isTypeOnly(what),
  }));
  const calls = [...code.matchAll(CALL)].map(([, name = '']) => ({
    from: path,
    to: resolve(path, name),
    typeOnly: false,
  }));
  return [...statements, ...calls];
}

/** `what` is all between "import" and the file's name. */
function isTypeOnly(what: string): boolean {
  if (/^type\b/u.test(what)) return true;
  const names = /^\{([\s\S]*)\}\s*from/u.exec(what)?.[1]?.split(',') ?? [];
  const written = names.map((name) => name.trim()).filter(Boolean);
  return written.length > 0 && written.every((name) => name.startsWith('type '));
}

function resolve(path: string, name: string): string {
  const bare = name.replace(/\?.*$/u, '');
  if (!bare.startsWith('.')) return bare;
  return posix.join(posix.dirname(path), bare).replace(/\.[tj]sx?$/u, '');
}

/** Paths without ending of all files, where a folder's index also answers to the folder's name. */
export function moduleNames(files: SourceFile[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path } of files) {
    const name = path.replace(/\.tsx?$/u, '');
    names.set(name, path);
    if (name.endsWith('/index')) names.set(name.slice(0, -'/index'.length), path);
  }
  return names;
}
