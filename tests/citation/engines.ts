import { unpack } from '../../lib/citation/csl-node';
import { type CitationEngine, createCitationEngine } from '../../lib/citation/engine';
import { packagedLocale, packagedStyle } from '../../lib/citation/packaged-csl';
import { STYLES, type StyleId } from '../../lib/citation/styles';

/** What an engine of ours, or citeproc itself, is built from. */
export function partsOf(style: StyleId | (string & {}), locale = 'en-US') {
  const csl = STYLES.find(({ id }) => id === style)?.csl ?? style;
  const locales = new Map(['en-US', locale].map((tag) => [tag, unpack(packagedLocale(tag))]));
  const packed = packagedStyle(csl);
  if (packed === null) throw new Error(`the package has no style ${csl}`);
  return { style: unpack(packed), locale, locales };
}

const built = new Map<string, CitationEngine>();

/** An engine, built once for all tests of a file: APA takes half a second. */
export function engineOf(style: StyleId | (string & {}), locale = 'en-US'): CitationEngine {
  const key = `${style} ${locale}`;
  const engine = built.get(key) ?? createCitationEngine(partsOf(style, locale));
  built.set(key, engine);
  return engine;
}
