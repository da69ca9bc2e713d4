import type { LookupCache } from '../cache/cache';
import { FIRST_SOURCES } from '../sources/index';
import type { Source } from '../sources/source';
import { type Study, studyOf } from '../study/study';
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
  /** Called where the browser's storage had no room for an answer, which is shown all the same. */
  onNoRoom?: () => void;
}

/** How far a session is, by DOI. */
export interface Progress {
  /** Asked for and not answered yet. */
  pending: readonly string[];
  /** Asked for, and set aside when the reader stopped. */
  stopped: readonly string[];
  /** All that was ever asked for. */
  total: number;
  running: boolean;
}

/** Looks up many DOIs: in lists, what the reader sees first, each answer as it comes. */
export interface LookUpSession {
  /** Adds DOIs and looks up. `again` asks the services also where an answer was kept. Resolves when nothing is left. */
  lookUp: (dois: readonly string[], again?: 'again') => Promise<void>;
  /** DOIs to go before the others from now on. */
  prefer: (dois: readonly string[]) => void;
  /** Ends the requests under way and sets aside what they asked for; what was answered stays. */
  stop: () => void;
  /** Goes on with what was stopped, and asks again for what failed. */
  resume: () => Promise<void>;
  /** Tells what was kept from before of these DOIs, without a request. */
  recall: (dois: readonly string[]) => Promise<void>;
  /** Drops all that is known and kept. */
  clear: () => Promise<void>;
}

/** Creates a session for one page. It holds what it knows, so that stopping and failing lose nothing. */
export function createSession({ onStudy, onProgress, ...tools }: SessionTools): LookUpSession {
  const ledger = createLedger(onStudy);
  let preferred: ReadonlySet<string> = new Set();
  let stopping = new AbortController();
  let running: Promise<void> | null = null;

  const report = () => {
    const { known, pending, stopped } = ledger;
    onProgress({
      pending: pending(),
      stopped: stopped(),
      total: known.size,
      running: running !== null,
    });
  };
  const start = (): Promise<void> => {
    stopping = new AbortController();
    const signal = AbortSignal.any([tools.signal, stopping.signal]);
    const isPreferred = (doi: string) => preferred.has(doi);
    const { cache, sources = FIRST_SOURCES } = tools;
    const { onNoRoom = () => undefined } = tools;
    return runThrough({
      ledger,
      cache,
      sources,
      tools: { ...tools, signal },
      isPreferred,
      onStep: report,
      onNoRoom,
    });
  };
  /** A run under way takes what was added with its next list; what came too late for its last one gets a run more. */
  const run = async (): Promise<void> => {
    await running;
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
        about.isStopped = false;
        if (again === 'again') Object.assign(about, { again: true, isDone: false });
      }
      return run();
    },
    prefer: (dois) => {
      preferred = new Set(dois.map((doi) => doi.toLowerCase()));
    },
    stop: () => {
      ledger.setAside();
      stopping.abort();
      report();
    },
    resume: () => {
      ledger.reopen();
      return run();
    },
    recall: async (dois) => {
      const unasked = dois.map((doi) => doi.toLowerCase()).filter((doi) => !ledger.known.has(doi));
      for (const [doi, findings] of await tools.cache.read(unasked)) {
        if (!ledger.known.has(doi) && findings.some(({ record }) => record !== null)) {
          onStudy(studyOf(doi, findings));
        }
      }
    },
    clear: async () => {
      stopping.abort();
      await running;
      ledger.forget();
      await tools.cache.clear();
      report();
    },
  };
}
