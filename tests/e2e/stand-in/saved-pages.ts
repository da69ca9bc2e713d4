import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../house/source-files';

/** Pages of other people that were saved beside the project, and may not lie in it. */
const FOLDER = `${ROOT}/../shared/pages/references/html/`;

/** How many of the pages with references are passed over for one that is taken. */
const EACH = 6;

export interface SavedPage {
  name: string;
  html: () => string;
}

/** Every sixth of the saved pages that have references, ten of them; none where the folder is absent. */
export function savedPages(): SavedPage[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => !/^(?:neg|non)-/u.test(file))
    .sort()
    .filter((_, index) => index % EACH === 0)
    .map((file) => ({ name: file.replace(/\.html(?:\.gz)?$/u, ''), html: () => read(file) }));
}

function read(file: string): string {
  const bytes = readFileSync(FOLDER + file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}
