import type { Turns } from '../article/steps';

/**
 * The clock of a page's window, and a pause in which the page gets its turn. A timer lets in whatever waits;
 * `scheduler.yield` would let in the reader's input alone, and hold back the page's own work for seconds.
 */
export const turnsOf = (view: Window): Turns => ({
  now: () => view.performance.now(),
  pause: () => new Promise((resolve) => view.setTimeout(resolve)),
});
