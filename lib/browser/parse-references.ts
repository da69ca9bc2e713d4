import * as z from 'zod/mini';
import { type CslItem, cslItemSchema } from '../article/csl-item';

/**
 * What printed references say, one item each. The reader finds it out in a worker of the panel, which neither the page nor the
 * panel has to wait for. Never rejects; [] where the worker failed.
 */
export function parseReferences(texts: readonly string[]): Promise<CslItem[]> {
  const worker = new Worker('/reader.js');
  return new Promise<CslItem[]>((resolve) => {
    worker.addEventListener('message', ({ data }) =>
      resolve(z.array(cslItemSchema).safeParse(data).data ?? []),
    );
    worker.addEventListener('error', ({ message }) => {
      console.debug('The printed references could not be read:', message);
      resolve([]);
    });
    worker.postMessage(texts);
  }).finally(() => worker.terminate());
}
