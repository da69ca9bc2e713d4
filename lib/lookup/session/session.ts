import type { LookupCache } from '../cache/cache';
import { FIRST_SOURCES } from '../sources/index';
import type { Source } from '../sources/source';
import type { Study } from '../study/study';
import type { LookupTools } from '../transport/request';
import { createLedger } from './ledger';
import { runThrough } from './run';

/** `signal` ends everything, as when the panel is closed. */
export interface SessionTools extends LookupTools {
  cache: LookupCache;
  /** Sources that every DOI is asked of. */
  sources?: readonly Source[];
  /** Called whenever more is known of a DOI. */
  onStudy: (study: Study) => void;
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  /** DOIs of which nothing more is to be asked. */
  done: number;
  total: number;
  running: boolean;
}

/** Looks up many DOIs: in lists, what the reader sees first, each answer as it comes. */
export interface LookUpSession {
  /** Adds DOIs and looks up. `again` asks the services also where an answer was kept. Resolves when nothing is left. */
  lookUp: (dois: readonly string[], again?: 'again') => Promise<void>;
  /** DOIs to go before the others from now on. */
  prefer: (dois: readonly string[]) => void;
  /** Ends the requests under way; what was answered stays. */
  stop: () => void;
  /** Goes on with what was stopped, and asks again for what failed. */
  resume: () => Promise<void>;
}

/** Creates a session for one page. It holds what it knows, so that stopping and failing lose nothing. */
export function createSession({ onStudy, onProgress, ...tools }: SessionTools): LookUpSession {
  const ledger = createLedger(onStudy);
  let preferred: ReadonlySet<string> = new Set();
  let stopping = new AbortController();
  let running: Promise<void> | null = null;

  const report = () => {
    const total = ledger.known.size;
    onProgress({ done: total - ledger.pending().length, total, running: running !== null });
  };
  const start = (): Promise<void> => {
    stopping = new AbortController();
    const signal = AbortSignal.any([tools.signal, stopping.signal]);
    const isPreferred = (doi: string) => preferred.has(doi);
    const { cache, sources = FIRST_SOURCES } = tools;
    return runThrough({ ledger, cache, sources, tools: { ...tools, signal }, isPreferred, onStep: report });
  };
  /** A run under way takes what was added with its next list; what came too late for its last one gets a run more. */
  const run = async (): Promise<void> => {
    if (running !== null) {
      await running;
      if (stopping.signal.aborted) return;
    }
    if (ledger.pending().length === 0 || running !== null) return running ?? report();
    running = start().finally(() => {
      running = null;
      report();
    });
    report();
    return running;
  };

  return {
    lookUp: (dois, again) => {
      for (const doi of dois) {
        const about = ledger.of(doi.toLowerCase());
        if (again === 'again') Object.assign(about, { again: true, isDone: false });
      }
      return run();
    },
    prefer: (dois) => {
      preferred = new Set(dois.map((doi) => doi.toLowerCase()));
    },
    stop: () => stopping.abort(),
    resume: () => {
      ledger.reopen();
      return run();
    },
  };
}
