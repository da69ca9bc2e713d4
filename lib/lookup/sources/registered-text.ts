import { withoutInvisible } from '../../article/invisible';
import { wordTable } from '../../article/word-table';
import { encodedOnce } from './encoded-once';
import { mathToRich } from './math-to-rich';

/** Registered tag (without namespace, lower case) → the mark of CSL's rich text that stands for it. */
const MARKS = wordTable<'i' | 'b' | 'sup' | 'sub'>({
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sup: 'sup',
  sub: 'sub',
});

/** Tags that also occur written as entities in titles ("&lt;scp&gt;"), and are dropped there; any other "<" stays. */
const ESCAPED_TAG = /<(\/?)(?:jats:)?(i|em|italic|b|strong|bold|sup|sub|scp|sc|p)\s*>/gi;
/** Anything shaped like a tag; "p < 0.05" and "<5 years" are not. */
const TAG = /<(\/?)(?:[a-z]+:)?([a-z][\w.-]*)(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;
const COMMENT: Closed = { open: /<!--/g, close: /-->/g };
const TEX: readonly Closed[] = ['tex-math', 'annotation'].map(element);
const MATH: readonly Closed[] = ['math', 'mml:math'].map(element);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash));/gi;
const NAMED = wordTable<string>({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
});

/**
 * A registered title (HTML, JATS or MathML, entities sometimes escaped twice, line breaks from the deposit)
 * as CSL-JSON has it: plain text with `<i>`, `<b>`, `<sup>`, `<sub>` as the only tags, white space folded.
 */
export function registeredToRich(registered: string): string {
  const plain = [COMMENT, ...TEX].reduce(
    (text, form) => replaceClosed(text, form, () => ''),
    encodedOnce(registered),
  );
  const tagged = MATH.reduce((text, form) => replaceClosed(text, form, mathToRich), plain).replace(
    TAG,
    (_tag, slash: string, name: string) => markOf(slash, name),
  );
  const decoded = withoutInvisible(decodeTwice(tagged));
  return mendSpace(decoded.replace(ESCAPED_TAG, (_tag, slash, name) => markOf(slash, name)));
}

/** As `registeredToRich`, for variables that have no rich text: names, journals' volumes, publishers. */
export function registeredToText(registered: string): string {
  return foldSpace(
    registeredToRich(registered.replace(/<\/?(?:jats:)?p>/gi, ' ')).replace(/<\/?(i|b|sup|sub)>/g, ''),
  );
}

/** How what is to be replaced as a whole opens and closes. */
interface Closed {
  open: RegExp;
  close: RegExp;
}

function element(name: string): Closed {
  return { open: new RegExp(`<${name}\\b[^<>]*>`, 'gi'), close: new RegExp(`</${name}>`, 'gi') };
}

/** Replaces each from where it opens to where it next closes; what is never closed stays. */
function replaceClosed(text: string, { open, close }: Closed, replace: (found: string) => string): string {
  let result = '';
  let at = 0;
  for (;;) {
    open.lastIndex = at;
    const start = open.exec(text)?.index;
    close.lastIndex = open.lastIndex;
    if (start === undefined || !close.test(text)) return result + text.slice(at);
    result += text.slice(at, start) + replace(text.slice(start, close.lastIndex));
    at = close.lastIndex;
  }
}

function markOf(slash: string, name: string): string {
  const mark = MARKS[name.toLowerCase()];
  return mark === undefined ? '' : `<${slash}${mark}>`;
}

/** Publishers deposit "&amp;amp;" and "&amp;lt;": one level was theirs, one is XML's. */
function decodeTwice(text: string): string {
  return decode(decode(text));
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}

/**
 * Folds white space, and undoes what depositors' indentation and stripped spaces did around tags:
 * "(\n <i>PIK3CA</i>\n )", "between<i>Chlamydia</i>Infection". Only whole words in italics are parted.
 */
function mendSpace(text: string): string {
  const unindented = text
    .replace(/(?<!\s)\s+(?=[).,;:]|<\/)/g, (space) => (space.includes('\n') ? '' : space))
    .replace(/([([])\s*\n\s*/g, '$1')
    .replace(/([\p{Ll},;])(<i>\s?\p{L}{3})/gu, '$1 $2')
    .replace(/(\p{L}{3}<\/i>)(?=\p{L}{2})/gu, '$1 ');
  return foldSpace(unindented);
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
