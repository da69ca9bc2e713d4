import {
  type CitationOutcome,
  type CitationRequest,
  citationReplySchema,
  type FailedOutcome,
} from './messages';
import type { OnProgress } from './processor';

/** The part of a Worker that its other side uses. */
export type CitationPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Waiting {
  resolve: (outcome: CitationOutcome) => void;
  onProgress: OnProgress | undefined;
}

/** The other side of one citation worker: asks, and fits the answers to the questions. */
export interface Connection {
  send: (request: Omit<CitationRequest, 'id'>, onProgress?: OnProgress) => Promise<CitationOutcome>;
  /** Ends the worker; what is still under way ends as failed, and so does all that is asked from now on. */
  end: (outcome: FailedOutcome) => void;
}

export function connectTo(worker: CitationPort): Connection {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let broken: FailedOutcome | null = null;
  const end = (outcome: FailedOutcome) => {
    if (broken !== null) return;
    broken = outcome;
    worker.terminate();
    for (const { resolve } of waiting.values()) resolve(outcome);
    waiting.clear();
  };
  worker.addEventListener('message', (event) => {
    const reply = citationReplySchema.safeParse(event.data);
    if (!reply.success) return end(workerFailed('an answer of another shape'));
    const asked = waiting.get(reply.data.id);
    if ('printed' in reply.data) return asked?.onProgress?.(reply.data.printed);
    asked?.resolve(reply.data.outcome);
    waiting.delete(reply.data.id);
  });
  // The worker's script could not be loaded, or threw outside a request: nothing more will come of it.
  worker.addEventListener('error', (event) =>
    end(workerFailed(event.message || 'the worker could not be started')),
  );
  worker.addEventListener('messageerror', () => end(workerFailed('an answer that cannot be read')));
  return {
    end,
    send: (request, onProgress) =>
      new Promise((resolve) => {
        if (broken !== null) return resolve(broken);
        lastId += 1;
        waiting.set(lastId, { resolve, onProgress });
        worker.postMessage({ id: lastId, ...request } satisfies CitationRequest);
      }),
  };
}

export function workerFailed(message: string): FailedOutcome {
  return { status: 'failed', reason: 'worker', message };
}
