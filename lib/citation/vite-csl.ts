import type { Plugin } from 'vite';
import { LOCALES } from './locales';
import { packagedLocale, packagedStyle } from './packaged-csl';
import { STYLES } from './styles';

const INDEX = 'virtual:csl';
const STYLE = 'virtual:csl/style/';
const LOCALE = 'virtual:csl/locale/';

/**
 * Gives the module `virtual:csl`, with one loader for each style of STYLES and locale of LOCALES. Each becomes a
 * chunk of its own that is loaded when it is asked for; of the package's 2,700 styles no other is bundled.
 */
export function cslPlugin(): Plugin {
  return {
    name: 'sumber:csl',
    resolveId: (id) => (id.startsWith(INDEX) ? `\0${id}` : undefined),
    load: (resolved) => {
      const id = resolved.startsWith('\0') ? resolved.slice(1) : '';
      if (id === INDEX) return indexModule();
      if (id.startsWith(STYLE)) return dataModule(packagedStyle(id.slice(STYLE.length)));
      if (id.startsWith(LOCALE)) return dataModule(packagedLocale(id.slice(LOCALE.length)));
      return undefined;
    },
  };
}

function indexModule(): string {
  const styles = STYLES.map(({ id, csl }) => loader(id, `${STYLE}${csl}`));
  const locales = LOCALES.map((tag) => loader(tag, `${LOCALE}${tag}`));
  return `export const styles = {${styles}};\nexport const locales = {${locales}};`;
}

function loader(key: string, id: string): string {
  return `${JSON.stringify(key)}: () => import(${JSON.stringify(id)}).then((module) => module.default)`;
}

/** Engines parse a JSON text faster than the same written as an object. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
