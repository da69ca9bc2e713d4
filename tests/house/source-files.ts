import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
}

/** All TypeScript files below the given top folders. A folder that is missing is empty. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(ROOT, { withFileTypes: true }).some((entry) => entry.name === folder)
      ? readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
          .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
          .filter((path) => /\.tsx?$/.test(path))
          .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }))
      : [],
  );
}
