import { unfold } from './unfold';

const NEW_STYLE = '\\d{4}\\.\\d{4,5}';
/** The archives that numbered their papers before April 2007 (https://info.arxiv.org/help/arxiv_identifier.html). */
const ARCHIVES =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con';
const OLD_STYLE = `(?:${ARCHIVES})(?:\\.[a-z]{2})?/\\d{7}`;

/** A number in the new style is believed only behind the word "arXiv"; one in the old style names its archive itself. */
const LABELLED = new RegExp(
  `arxiv(?:\\.org/(?:abs|pdf|html|format)/|[^\\w]{0,3}(?:e-?print)?[:.\\s]{0,3}\\s?)(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  'i',
);
const NAMED = new RegExp(`(?:^|[^\\w/.-])(${OLD_STYLE})(?!\\d)`, 'i');

/** The arXiv number without its version ("1706.03762", "hep-th/9901001") that an entry prints, else links to; null without one. */
export function findArxiv(text: string, hrefs: readonly string[]): string | null {
  const printed = unfold(text);
  const found = LABELLED.exec(printed) ?? NAMED.exec(printed) ?? firstMatch(hrefs);
  return found?.[1] === undefined ? null : withoutSubject(found[1].toLowerCase());
}

function firstMatch(hrefs: readonly string[]): RegExpExecArray | null {
  for (const href of hrefs) {
    const match = LABELLED.exec(unfold(href));
    if (match !== null) return match;
  }
  return null;
}

/** "math.gt/0309136" is kept by arXiv as "math/0309136". */
function withoutSubject(id: string): string {
  return id.replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/');
}
