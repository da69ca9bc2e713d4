import { plainText } from './plain-text';
import { WORD_JOINER } from './ready-item';
import { readHtml, writeHtml } from './rich-text';

const ENTRY = /^\s*<div class="csl-entry">(.*)<\/div>\s*$/s;
const NUMBERED =
  /^\s*<div class="csl-left-margin">(.*?)<\/div>\s*<div class="csl-right-inline">(.*)<\/div>\s*$/s;
const BLOCK = /(?:(?<!\s)\s+)?<\/?div(?: class="csl-(?:block|indent)")?>\s*/g;
/** What citeproc prints instead of an item of which the style prints nothing. */
const NOTHING_PRINTED = '[CSL STYLE ERROR';

export interface Printed {
  html: string;
  text: string;
}

/**
 * One entry of citeproc's HTML bibliography without the boxes around it, its number apart; null where the style
 * prints nothing of the item. Inside the boxes not a byte is changed.
 */
export function readEntry(entry: string): (Printed & { label: string }) | null {
  const inside = ENTRY.exec(entry)?.[1] ?? entry;
  const [, label = '', body = inside] = NUMBERED.exec(inside) ?? [];
  const printed = readInText(body.replace(BLOCK, ' ').trim());
  return printed === null ? null : { label: plainText(readHtml(label.trim())), ...printed };
}

/** A citation in running text, as citeproc printed it in HTML. */
export function readInText(html: string): Printed | null {
  if (html === '' || html.includes(NOTHING_PRINTED)) return null;
  const tokens = readHtml(html.replaceAll(WORD_JOINER, ''));
  return { html: writeHtml(tokens), text: plainText(tokens) };
}
