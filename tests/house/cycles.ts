import { type Import, importsOf, moduleNames } from './imports';
import type { SourceFile } from './source-files';

/** Chains of files that import each other round in a ring ("a.ts → b.ts → a.ts"). Imports of types make no ring, for nothing is left of them. */
export function importCycles(files: SourceFile[]): string[] {
  const names = moduleNames(files);
  const targets = new Map(files.map((file) => [file.path, resolved(importsOf(file), names)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return rings;
}

function resolved(imports: Import[], names: Map<string, string>): string[] {
  return imports
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ to }) => names.get(to))
    .filter((path) => path !== undefined);
}
