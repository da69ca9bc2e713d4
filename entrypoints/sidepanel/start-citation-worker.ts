/** A worker of the panel's own: building a citation engine takes up to half a second that the panel cannot miss. */
export function startCitationWorker(): Worker {
  return new Worker(new URL('./citation-worker.ts', import.meta.url), { type: 'module' });
}
