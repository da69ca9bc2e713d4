import type { CslItem } from '../article/csl-item';
import { type CitationPort, connectTo, workerFailed } from './citation-port';
import type { PackedNode } from './csl-node';
import type { DressId } from './formats';
import type { CitationOutcome, CiteOutcome, FailedOutcome, WarmOutcome } from './messages';
import type { OnProgress } from './processor';

/** In what a citation is written. */
export interface Choice {
  /** Id of a style or of an exchange format. */
  style: string;
  /** The style itself, where it is the reader's own. */
  own?: PackedNode | undefined;
  /** BCP 47. */
  locale: string;
  /** As one text of this kind, instead of rich and plain text. */
  dress?: DressId | undefined;
}

interface List {
  items: readonly CslItem[];
  /** By the same index: the text that stands for an item of which too little is known. */
  printed?: (string | null)[];
  onProgress?: OnProgress;
  /** Ends the work at once. */
  signal: AbortSignal;
}

/** The panel's side of the citation workers. No call rejects: what fails is an outcome. */
export interface CitationClient {
  /** Builds the engine of a style ahead of the first click. */
  warm: (choice: Choice) => Promise<WarmOutcome>;
  /** One entry of a bibliography, without its number. */
  cite: (request: Choice & { item: CslItem }) => Promise<CiteOutcome>;
  /**
   * The whole bibliography, in the style's order, numbered where the style numbers; by a worker of its own, so that
   * single citations need not wait for it and it can be ended in the middle of a step.
   */
  citeAll: (request: Choice & List) => Promise<CiteOutcome>;
  /** As it is cited in running text: "(Lv et al., 2025)"; numbered styles call it by `number`. */
  inText: (request: Choice & { item: CslItem; number: number }) => Promise<CiteOutcome>;
  /** Ends the worker; what is still under way ends as failed. */
  stop: () => void;
}

const STOPPED: FailedOutcome = { status: 'failed', reason: 'stopped', message: 'it was no longer wanted' };

export function createCitationClient(start: () => CitationPort): CitationClient {
  const { send, end } = connectTo(start());
  return {
    warm: async (choice) => readyOf(await send({ kind: 'warm', ...choice, items: [] })),
    cite: async ({ item, ...choice }) => textOf(await send({ kind: 'cite', ...choice, items: [item] })),
    citeAll: (request) => citeAll(start, request),
    inText: async ({ item, ...choice }) => textOf(await send({ kind: 'in-text', ...choice, items: [item] })),
    stop: () => end(STOPPED),
  };
}

async function citeAll(
  start: () => CitationPort,
  { items, onProgress, signal, ...choice }: Choice & List,
): Promise<CiteOutcome> {
  if (signal.aborted) return STOPPED;
  const { send, end } = connectTo(start());
  const stop = () => end(STOPPED);
  signal.addEventListener('abort', stop, { once: true });
  const outcome = await send({ kind: 'cite-all', ...choice, items: [...items] }, onProgress);
  signal.removeEventListener('abort', stop);
  stop();
  return textOf(outcome);
}

function textOf(outcome: CitationOutcome): CiteOutcome {
  return outcome.status === 'ready' ? workerFailed('no citation in the answer') : outcome;
}

function readyOf(outcome: CitationOutcome): WarmOutcome {
  return outcome.status === 'formatted' ? { status: 'ready' } : outcome;
}
