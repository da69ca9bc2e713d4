import type { Import } from './imports';

interface Room {
  /** Rooms of which it may use everything. */
  uses: string[];
  /** Rooms of which it may use the types. */
  types?: string[];
  /** Packages and built-in modules ("node:" = all of Node's). */
  packages: string[];
}

const PURE = [
  'lib/article',
  'lib/references',
  'lib/summary',
  'lib/lookup',
  'lib/citation',
  'lib/marking',
  'lib/messages',
  'lib/panel',
];

/**
 * Who may import whom; its own files are free to every room. A new room is a new row; a file with needs of its own has
 * a row that goes before its room's.
 */
export const ROOMS: Record<string, Room> = {
  entrypoints: {
    uses: ['components', 'lib/browser', 'lib/read-article', 'lib/read-printed', 'lib/judge-page', ...PURE],
    packages: ['wxt', 'preact', '@preact/signals'],
  },
  components: { uses: ['lib/panel', 'lib/messages'], types: PURE, packages: ['preact', '@preact/signals'] },
  'lib/read-article': {
    uses: ['lib/judge-page', 'lib/article', 'lib/references', 'lib/summary'],
    packages: [],
  },
  'lib/read-printed': { uses: ['lib/article', 'lib/references'], packages: [] },
  'lib/judge-page': { uses: ['lib/article', 'lib/references'], packages: [] },
  'lib/article': { uses: [], packages: ['zod/mini', '@mozilla/readability'] },
  'lib/references': { uses: ['lib/article'], packages: ['zod/mini'] },
  'lib/summary': { uses: ['lib/article', 'lib/references'], packages: ['zod/mini', 'stopwords-iso'] },
  'lib/lookup': { uses: [], types: ['lib/article', 'lib/references'], packages: ['zod/mini'] },
  'lib/citation': {
    uses: [],
    types: ['lib/article', 'lib/references'],
    packages: ['zod/mini', 'citeproc', 'virtual:csl'],
  },
  // The styles from the disk, for the command line and for the build: neither is bundled.
  'lib/citation/packaged-csl': { uses: ['lib/citation'], packages: ['node:', 'zod/mini'] },
  'lib/citation/pack-shelf': { uses: ['lib/citation'], packages: ['node:', 'pako'] },
  'lib/citation/vite-csl': { uses: ['lib/citation'], packages: ['vite'] },
  'lib/messages/vite-messages': { uses: ['lib/messages'], packages: ['vite'] },
  'lib/marking': { uses: [], types: ['lib/article'], packages: [] },
  'lib/messages': { uses: [], packages: [] },
  'lib/panel': { uses: ['lib/messages'], types: PURE, packages: ['@preact/signals', 'zod/mini'] },
  'lib/browser': { uses: ['lib/judge-page', 'lib/marking'], types: PURE, packages: ['wxt', 'zod/mini'] },
  // The packages for the stores; nothing of it is in them.
  'lib/packaging': { uses: [], packages: ['node:', 'jszip', 'vite'] },
  'lib/command-line': {
    uses: ['lib/read-article', ...PURE],
    packages: ['node:', 'jsdom', 'linkedom', 'zod/mini'],
  },
};

/** Shapes, tables and pure rules that every room may use by value: the schema is what a border parses with. */
export const COMMON_GROUND = [
  'lib/article/schema',
  'lib/article/csl-item',
  'lib/article/detect/standings',
  'lib/article/roles',
  'lib/article/et-al',
  'lib/article/invisible',
  'lib/article/unclobbered',
  'lib/article/word-table',
  'lib/references/identifiers',
  'lib/lookup/find/sought',
  'lib/lookup/hosts',
  'lib/lookup/study',
  'lib/lookup/verdict',
  'lib/citation/formats',
  'lib/citation/locales',
  'lib/citation/notices',
  'lib/citation/own-style',
  'lib/citation/csl-node',
  'lib/citation/rich-text',
  'lib/citation/styles',
  'lib/panel/preferences',
  'lib/panel/migrate-preferences',
  'lib/panel/sites',
];

/** "lib/article/schema" → "lib/article", "entrypoints/reader" → "entrypoints"; null for a package. */
export function roomOf(path: string): string | null {
  const [top = '', second = ''] = path.replace(/\.tsx?$/u, '').split('/');
  if (top === 'lib') return `lib/${second}`;
  return top === 'entrypoints' || top === 'components' ? top : null;
}

/** Says what is wrong with an import, or null. */
export function objectionTo({ from, to, typeOnly }: Import): string | null {
  const room = roomOf(from) ?? '';
  const rules = ROOMS[from.replace(/\.tsx?$/u, '')] ?? ROOMS[room];
  if (rules === undefined) return `${from}: no room is called ${room}`;
  return allows(room, rules, to, typeOnly) ? null : `${from} imports ${typeOnly ? 'the types of ' : ''}${to}`;
}

function allows(room: string, rules: Room, to: string, typeOnly: boolean): boolean {
  const target = roomOf(to);
  if (target === null) return rules.packages.some((name) => isPartOf(to, name));
  if (target === room || rules.uses.includes(target)) return true;
  if (COMMON_GROUND.some((path) => isPartOf(to, path))) return true;
  return typeOnly && (rules.types?.includes(target) ?? false);
}

const isPartOf = (to: string, name: string) =>
  to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`);
