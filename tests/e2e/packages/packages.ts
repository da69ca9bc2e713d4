import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../../house/source-files';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** What `npm run zip` makes in .output. */
export const PACKAGES = {
  chrome: `sumber-${version}-chrome.zip`,
  firefox: `sumber-${version}-firefox.zip`,
  sources: `sumber-${version}-sources.zip`,
} as const;
export type Package = keyof typeof PACKAGES;

/** Path of a package below a folder of the project, which is this one if not said otherwise. */
export const packagePath = (name: Package, root: string = ROOT): string =>
  join(root, '.output', PACKAGES[name]);
