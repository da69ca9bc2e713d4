import type { CslItem } from '../article/csl-item';
import type { FormatId } from './formats';
import type { Locale } from './locales';
import {
  type CitationOutcome,
  type CitationRequest,
  type CiteOutcome,
  citationReplySchema,
  type FailedOutcome,
  type WarmOutcome,
} from './messages';
import type { StyleId } from './styles';

/** The part of a Worker that the client uses. */
export type CitationPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Choice {
  style: StyleId | FormatId;
  locale: Locale;
}

/** The panel's side of the citation worker. No call rejects: what fails is an outcome. */
export interface CitationClient {
  /** Builds the engine of a style ahead of the first click. */
  warm: (style: Choice['style'], locale: Locale) => Promise<WarmOutcome>;
  /** One entry of a bibliography, without its number. */
  cite: (request: Choice & { item: CslItem }) => Promise<CiteOutcome>;
  /** The whole bibliography, in the style's order, numbered where the style numbers. */
  citeAll: (request: Choice & { items: readonly CslItem[] }) => Promise<CiteOutcome>;
  /** As it is cited in running text: "(Lv et al., 2025)". */
  inText: (request: Choice & { item: CslItem }) => Promise<CiteOutcome>;
  /** Ends the worker; what is still under way ends as failed. */
  stop: () => void;
}

export function createCitationClient(worker: CitationPort): CitationClient {
  const ask = askWorker(worker);
  return {
    warm: async (style, locale) => readyOf(await ask.send({ kind: 'warm', style, locale, items: [] })),
    cite: async ({ item, ...choice }) => textOf(await ask.send({ kind: 'cite', ...choice, items: [item] })),
    citeAll: async ({ items, ...choice }) =>
      textOf(await ask.send({ kind: 'cite-all', ...choice, items: [...items] })),
    inText: async ({ item, ...choice }) =>
      textOf(await ask.send({ kind: 'in-text', ...choice, items: [item] })),
    stop: () => {
      worker.terminate();
      ask.fail('stopped');
    },
  };
}

function askWorker(worker: CitationPort) {
  const waiting = new Map<number, (outcome: CitationOutcome) => void>();
  let lastId = 0;
  let broken: FailedOutcome | null = null;
  const fail = (message: string) => {
    broken = failed(message);
    for (const resolve of waiting.values()) resolve(broken);
    waiting.clear();
  };
  worker.addEventListener('message', (event) => {
    const reply = citationReplySchema.safeParse(event.data);
    if (!reply.success) return fail('an answer of another shape');
    waiting.get(reply.data.id)?.(reply.data.outcome);
    waiting.delete(reply.data.id);
  });
  // The worker's script could not be loaded, or threw outside a request: nothing more will come of it.
  worker.addEventListener('error', (event) => fail(event.message || 'the worker could not be started'));
  worker.addEventListener('messageerror', () => fail('an answer that cannot be read'));
  const send = (request: Omit<CitationRequest, 'id'>) =>
    new Promise<CitationOutcome>((resolve) => {
      if (broken !== null) return resolve(broken);
      lastId += 1;
      waiting.set(lastId, resolve);
      worker.postMessage({ id: lastId, ...request } satisfies CitationRequest);
    });
  return { send, fail };
}

function textOf(outcome: CitationOutcome): CiteOutcome {
  return outcome.status === 'ready' ? failed('no citation in the answer') : outcome;
}

function readyOf(outcome: CitationOutcome): WarmOutcome {
  return outcome.status === 'formatted' ? { status: 'ready' } : outcome;
}

function failed(message: string): FailedOutcome {
  return { status: 'failed', reason: 'worker', message };
}
