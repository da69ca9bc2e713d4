import { batch } from '@preact/signals';
import type { Reference } from '../../article/schema';
import type { LookUpSession, Progress } from '../../lookup/session/session';
import type { Study } from '../../lookup/study/study';
import { createFinding, type FindEffects } from './finding';
import { askedDoi } from './look-up-key';
import type { LookUpState } from './look-up-state';

/** What a session of look-ups tells the panel. */
export interface LookUpListener {
  onStudy: (study: Study) => void;
  onProgress: (progress: Progress) => void;
  /** The browser's storage had no room for an answer. */
  onNoRoom: () => void;
}

export interface LookUpEffects extends FindEffects {
  openSession: (listener: LookUpListener) => LookUpSession;
}

/** Looking up, as the panel does it: by reference, written down in its state. */
export interface LookUps {
  /** Asks for what references are. `again` asks the services also where an answer was kept. */
  lookUp: (references: readonly Reference[], again?: 'again') => void;
  /** Shows what was kept of these references from before, without a request. */
  recall: (references: readonly Reference[]) => void;
  /** References to go before the others from now on, for the reader sees them. */
  prefer: (references: readonly Reference[]) => void;
  stop: () => void;
  /** Goes on with what was stopped, and asks again for what failed. */
  resume: () => void;
  /** Drops all answers, the kept ones too. */
  clear: () => Promise<void>;
}

/** Opens a session and keeps `state` true to it. */
export function createLookUps(state: LookUpState, effects: LookUpEffects, onNoRoom: () => void): LookUps {
  const { hear, forget } = collectStudies(state);
  const session = effects.openSession({
    onStudy: hear,
    onProgress: ({ pending, stopped }) =>
      batch(() => {
        state.pending.value = new Set(pending);
        state.stopped.value = new Set(stopped);
      }),
    onNoRoom,
  });
  const finding = createFinding(state, effects, {
    onDois: (dois, asked) => void (asked ? session.lookUp(dois) : session.recall(dois)),
    onStudy: hear,
  });
  return {
    lookUp: (references, again) => {
      void session.lookUp(doisOf(references), again);
      void finding.find(references, again);
    },
    recall: (references) => {
      void session.recall(doisOf(references));
      void finding.recall(references);
    },
    prefer: (references) => session.prefer(doisOf(references)),
    stop: () => {
      finding.stop();
      session.stop();
    },
    resume: () => {
      void session.resume();
      void finding.resume();
    },
    clear: async () => {
      finding.forget();
      await session.clear();
      forget();
    },
  };
}

const doisOf = (references: readonly Reference[]): string[] =>
  references.flatMap((reference) => askedDoi(reference) ?? []);

/** A list brings forty studies at once: they are put into the state together, so that the panel is drawn once. */
function collectStudies(state: LookUpState) {
  const heard = new Map<string, Study>();
  const flush = () => {
    if (heard.size === 0) return;
    state.studies.value = new Map([...state.studies.value, ...heard]);
    heard.clear();
  };
  return {
    hear: (study: Study) => {
      if (heard.size === 0) queueMicrotask(flush);
      heard.set(study.doi, study);
    },
    forget: () => {
      heard.clear();
      state.studies.value = new Map();
    },
  };
}
