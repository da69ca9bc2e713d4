/**
 * Brings a passage to the middle of the view. `rects` are the client rectangles of its words (empty where they are
 * folded away), `element` the visible element around them. Scrolls smoothly unless the reader asked for less motion, or
 * the page is out of sight, where nothing moves.
 */
export function scrollToPassage(window: Window, element: Element, rects: readonly DOMRect[]): void {
  const still = window.document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  const [first] = rects;
  const fits = element.getBoundingClientRect().height <= window.innerHeight;
  if (fits || !first) {
    element.scrollIntoView({ behavior, block: fits ? 'center' : 'start', inline: 'nearest' });
    return;
  }
  // A page that is one tall element broken by <br>: its own middle may be far from the passage.
  const top = first.top - window.innerHeight / 2;
  window.scrollBy({ top, behavior });
}
