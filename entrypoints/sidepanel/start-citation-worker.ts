// Not `new Worker(new URL(…, import.meta.url))`: WXT rewrites import.meta.url before Vite sees it, and the worker
// is left out of the build (https://github.com/wxt-dev/wxt/issues/2032).
import CitationWorker from './citation-worker?worker';

/** A worker of the panel's own: building a citation engine takes up to half a second that the panel cannot miss. */
export function startCitationWorker(): Worker {
  return new CitationWorker();
}
