import type { CslSource } from './desk';
import { packagedLocale, packagedStyle } from './packaged-csl';
import { STYLES } from './styles';

/** The same styles and locales as the extension's, read from the installed package: for Node. */
export const INSTALLED_CSL: CslSource = {
  style: async (id) => packagedStyle(STYLES.find((style) => style.id === id)?.csl ?? id),
  locale: async (tag) => packagedLocale(tag),
};
