import { LOCALES } from '../../../lib/citation/locales';
import { STYLES } from '../../../lib/citation/styles';

/** A chunk for each citation style and locale, loaded when it is asked for. */
export const STYLE_DATA = new RegExp(
  `^assets/(?:${[...STYLES.map(({ csl }) => csl), ...LOCALES].join('|')})-[^/]*\\.js$`,
  'u',
);

/** How many there are. */
export const STYLE_CHUNKS = STYLES.length + LOCALES.length;
