import { native } from '../article/unclobbered';
import { comparable, offsetInNode, type TextRun, textRuns } from './text-run';

/** What is looked for: `exact` and `prefix` of a W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuote {
  text: string;
  prefix: string;
}

/** The part of one text node that belongs to a passage; `start` and `end` are UTF-16 offsets into its data. */
export interface TextSpan {
  node: Text;
  start: number;
  end: number;
}

/** Of places that are alike, so many are looked at: a page may repeat itself without an end. */
const MOST_TRIES = 20;

/**
 * Finds a passage on the live page by its words. In goes the document and the quote; out come the spans of the text
 * nodes that hold it, in reading order (one each, for a range cannot cross into a shadow tree), or an empty list
 * where the words are not there.
 * Of several places, the one whose preceding text agrees longest with the prefix wins; among equals a visible one,
 * then the first. Text that the reader left out because it is hidden is left out in a second try.
 */
export function findPassage(
  document: Document,
  quote: TextQuote,
  isVisible: (element: Element) => boolean,
): TextSpan[] {
  const wanted = comparable(quote.text);
  if (!wanted || !document.body) return [];
  const tries = [() => false, (element: Element) => !isVisible(element)];
  for (const skip of tries) {
    const runs = [...textRuns(document.body, skip)];
    const places = bestPlaces(runs.map((run) => run.text).join(''), wanted, comparable(quote.prefix));
    const found = places.slice(0, MOST_TRIES).map((start) => spansAt(runs, start, start + wanted.length));
    const shown = found.find((spans) => spans.every((span) => isShown(span, isVisible)));
    const [first] = found;
    if (first) return shown ?? first;
  }
  return [];
}

/** Starts of `wanted` in `page` whose preceding text agrees with `prefix` for the most characters, in order. */
function bestPlaces(page: string, wanted: string, prefix: string): number[] {
  let places: number[] = [];
  let longest = 0;
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) {
    const agreed = agreedBefore(page, at, prefix);
    if (agreed > longest) [places, longest] = [[], agreed];
    if (agreed === longest) places.push(at);
  }
  return places;
}

function agreedBefore(page: string, end: number, prefix: string): number {
  let length = 0;
  while (
    length < prefix.length &&
    length < end &&
    page[end - 1 - length] === prefix[prefix.length - 1 - length]
  )
    length++;
  return length;
}

/** The spans of the nodes that hold the comparable characters [start, end) of all runs together. */
function spansAt(runs: readonly TextRun[], start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  let before = 0;
  for (const { node, text } of runs) {
    const from = start - before;
    const to = end - before;
    before += text.length;
    if (from >= text.length || to <= 0) continue;
    // A passage that goes on into the next node includes the blanks between.
    const first = from < 0 ? 0 : offsetInNode(node, from);
    const last = to > text.length ? node.data.length : offsetInNode(node, to - 1) + 1;
    spans.push({ node, start: first, end: last });
  }
  return spans;
}

function isShown(span: TextSpan, isVisible: (element: Element) => boolean): boolean {
  return span.node.parentElement !== null && nearestVisible(span.node, isVisible) === span.node.parentElement;
}

/** The nearest element around `node` that can be seen: where a mark goes when the words themselves are folded away. */
export function nearestVisible(node: Node, isVisible: (element: Element) => boolean): Element | null {
  let nearest: Element | null = null;
  for (let element = parentOf(node); element; element = parentOf(element)) {
    if (!isVisible(element)) nearest = null;
    else nearest ??= element;
  }
  return nearest;
}

/** The parent element, across the border of a shadow tree. */
function parentOf(node: Node): Element | null {
  const parent = native(node, 'parentNode') as ParentNode | null;
  if (parent && native(parent, 'nodeType') === 1) return parent as Element;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}
