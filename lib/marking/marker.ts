import { findPassage, nearestVisible, type TextQuote, type TextSpan } from './find-passage';
import { isVisible } from './is-visible';
import { scrollToPassage } from './scroll-to-passage';

/** The name under which the passage stands in the page's highlight registry; `MARK_CSS` colours it. */
export const MARK_NAME = 'sumber-passage';

/** The mark's own colours, legible on any page, whether that is light or dark. */
export const MARK_CSS = `::highlight(${MARK_NAME}) { background-color: #ffe27a; color: #1d1a10; }`;

/** How long a mark stays, in milliseconds. */
const MARK_DURATION = 4000;

export type MarkOutcome = 'marked' | 'not-found';
export type Mark = (quote: TextQuote) => MarkOutcome;

declare global {
  interface Window {
    /** Left in the extension's isolated world by the marker, so that a second mark takes the first away. */
    sumberMark?: Mark;
  }
}

/**
 * Makes the function that shows a passage on a page: finds it, scrolls it into view, marks it with the CSS Custom
 * Highlight API (which leaves the page's DOM as it is), and takes the mark away after four seconds or at the next one.
 * Where the words cannot be painted (folded away, or a browser without that API), the nearest visible element flashes.
 */
export function createMarker(window: Window & typeof globalThis): Mark {
  let removeMark: (() => void) | null = null;
  return (quote) => {
    removeMark?.();
    const spans = findPassage(window.document, quote, isVisible);
    const [first] = spans;
    if (!first) return 'not-found';
    const ranges = spans.map((span) => rangeOf(window.document, span));
    const element = nearestVisible(first.node, isVisible) ?? window.document.body;
    const rects = ranges.flatMap((range) => [...range.getClientRects()]);
    scrollToPassage(window, element, rects);
    const undo = rects.length > 0 ? highlight(window, ranges) : null;
    removeMark = lastFor(window, undo ?? flash(element));
    return 'marked';
  };
}

function rangeOf(document: Document, span: TextSpan): Range {
  const range = document.createRange();
  range.setStart(span.node, span.start);
  range.setEnd(span.node, span.end);
  return range;
}

/** Paints the ranges; answers how to undo it, or null where the browser has no highlight registry. */
function highlight(window: Window & typeof globalThis, ranges: Range[]): (() => void) | null {
  if (!window.CSS?.highlights || typeof window.Highlight !== 'function') return null;
  const registry = window.CSS.highlights;
  registry.set(MARK_NAME, new window.Highlight(...ranges));
  return () => registry.delete(MARK_NAME);
}

/** An animation colours an element without touching its attributes. */
function flash(element: Element): () => void {
  const frame = { outline: '3px solid #e0a800', outlineOffset: '2px' };
  const animation = element.animate([frame, frame], { duration: MARK_DURATION });
  return () => animation.cancel();
}

function lastFor(window: Window, undo: () => void): () => void {
  const timer = window.setTimeout(undo, MARK_DURATION);
  return () => {
    window.clearTimeout(timer);
    undo();
  };
}
