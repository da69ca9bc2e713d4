import { LOCALES_AT_HAND } from '../../../lib/citation/locales';
import { STYLES } from '../../../lib/citation/styles';

const AT_HAND = [...STYLES.map(({ csl }) => csl), ...LOCALES_AT_HAND];

/** A chunk for each citation style and locale at hand, and the shelf of all others; loaded when they are asked for. */
export const STYLE_DATA = new RegExp(`^(?:assets/(?:${AT_HAND.join('|')})-[^/]*\\.js|csl/\\w+\\.bin)$`, 'u');

/** How many there are: the shelf has 64 files and a list. */
export const STYLE_CHUNKS = AT_HAND.length + 65;
