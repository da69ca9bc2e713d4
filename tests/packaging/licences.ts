import { type LockedPackage, lockedPackages, shippedNames } from './locked-packages';

/** Where the list is kept; `npm run licences` writes it. */
export const LICENCES_FILE = 'tests/packaging/licences.tsv';

/** Licences whose works may be part of one under the AGPL, version 3 or later (https://www.gnu.org/licenses/license-list.html). */
export const COMPATIBLE: ReadonlySet<string> = new Set([
  '0BSD',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-3.0',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Zlib',
]);

/** Licences of tools that are used and not shipped: free software all the same. */
export const FREE: ReadonlySet<string> = new Set([...COMPATIBLE, 'BlueOak-1.0.0', 'BSD', 'Python-2.0']);

/** What a package's file of its licence says where its package.json says otherwise, and the words in that file. */
export const AS_WRITTEN = new Map([
  [
    'citeproc',
    {
      licence: 'CPAL-1.0 OR AGPL-3.0-or-later',
      words:
        /GNU Affero General Public License \(AGPL\)[\s\S]*3 of the AGPL, or \(at your option\) any later version/,
    },
  ],
]);

/** Whether an SPDX expression lets a work be used under one of `known`: "OR" asks for one, "AND" for all. */
export function allows(expression: string, known: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\(|\)$/g, '');
  return bare.split(' OR ').some((way) => way.split(' AND ').every((one) => known.has(one)));
}

export interface Licensed extends LockedPackage {
  isShipped: boolean;
}

/** Every package of the lock file with its licence and whether it is shipped; by name and version. */
export function licensedPackages(): Licensed[] {
  const packages = lockedPackages();
  const shipped = shippedNames(packages);
  return packages
    .map((one) => ({
      ...one,
      licence: AS_WRITTEN.get(one.name)?.licence ?? one.licence,
      isShipped: shipped.has(one.name),
    }))
    .sort((a, b) => (a.name === b.name ? order(a.version, b.version) : order(a.name, b.name)));
}

const order = (one: string, other: string): number => (one < other ? -1 : 1);

/** The list as it is kept: what is shipped first, a package a line. */
export function licenceList(): string {
  const rows = licensedPackages().map(({ name, version, licence, isShipped }) =>
    [isShipped ? 'in the extension' : 'development', name, version, licence].join('\t'),
  );
  const sorted = [...new Set(rows)].sort((a, b) => Number(b.startsWith('in ')) - Number(a.startsWith('in ')));
  return `${['where\tpackage\tversion\tlicence', ...sorted].join('\n')}\n`;
}
