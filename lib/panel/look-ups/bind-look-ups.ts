import { effect } from '@preact/signals';
import type { Reference } from '../../article/schema';
import { LOOKUP_ORIGINS } from '../../lookup/hosts';
import { type LearnItems, whenKnown } from '../printed-items';
import type { PanelState } from '../state';
import type { EvidenceGroup } from './evidence-groups';
import { hasNumber } from './look-up-key';
import { createLookUps, type LookUpEffects } from './look-ups';

/** What a reader can do about look-ups. */
export interface LookUpActions {
  /** Asks the services about references. `again` asks also where an answer was kept. */
  lookUp: (references: readonly Reference[], again?: 'again') => void;
  /** Asks the services without a click just now, for the reader wanted that before; nothing where the browser would ask first. */
  lookUpUnasked: (references: readonly Reference[]) => void;
  /** Tells which references the reader sees, so that they are asked about before the others. */
  seeReferences: (references: readonly Reference[]) => void;
  stopLookUps: () => void;
  /** Goes on with what was stopped, and asks again for what failed. */
  resumeLookUps: () => void;
  /** Forgets all answers, on this machine too. */
  clearLookUps: () => void;
  /** Lets the list show only these references; null shows all of them again. */
  filterByEvidence: (group: EvidenceGroup | null) => void;
}

/** What the reader has answered, or the browser without asking. */
export interface SendingAnswer {
  maySend: boolean;
  /** Whether the browser lets the answers of those sites be read. */
  hasAccess: boolean;
}

export interface LookUpActionEffects extends LookUpEffects {
  /** Tells whether the browser gives access to all hosts of look-ups, now and whenever that changes. */
  watchLookUpAccess: (hear: (given: boolean) => void) => void;
  /**
   * Whether something of the page may be sent; asks where the browser asks that, and for access to sites (match patterns).
   * Never rejects; to be called in the click itself.
   */
  askToSend: (origins?: readonly string[]) => Promise<SendingAnswer>;
  /** Whether something of the page may be sent without asking now. Never rejects. */
  maySend: () => Promise<boolean>;
}

interface Hears {
  /** The reader asks for a look-up. */
  onAsk: () => void;
  /** The reader does not let the browser send anything. */
  onNotAllowed: () => void;
  /** The browser's storage had no room for an answer. */
  onNoRoom: () => void;
}

/** Binds the look-ups to the panel's state and the page that is shown. */
export function bindLookUps(
  state: PanelState,
  effects: LookUpActionEffects,
  learnItems: LearnItems,
  { onAsk, onNotAllowed, onNoRoom }: Hears,
): LookUpActions {
  const lookUps = createLookUps(state.lookUps, effects, onNoRoom);
  const { access } = state.lookUps;
  effects.watchLookUpAccess((given) => {
    access.value = given ? 'given' : 'missing';
  });
  const known = (references: readonly Reference[], act: () => void) =>
    void whenKnown(references, learnItems, act);
  followPage(state, (references) => known(references, () => lookUps.recall(references)));
  /** Access is asked for where it is missing, once: who refuses it is not asked with every click. */
  const whenAllowed = async (ask: () => void) => {
    const isMissing = access.value === 'missing';
    const { maySend, hasAccess } = await effects.askToSend(isMissing ? LOOKUP_ORIGINS : []);
    if (!maySend) return onNotAllowed();
    if (isMissing) access.value = hasAccess ? 'given' : 'refused';
    onAsk();
    ask();
  };
  return {
    lookUp: (references, again) =>
      void whenAllowed(() => known(references, () => lookUps.lookUp(references, again))),
    lookUpUnasked: async (references) => {
      // What is printed is sent only on a click.
      const asked = references.filter(hasNumber);
      if (await effects.maySend()) known(asked, () => lookUps.lookUp(asked));
    },
    seeReferences: lookUps.prefer,
    stopLookUps: lookUps.stop,
    resumeLookUps: () => void whenAllowed(lookUps.resume),
    clearLookUps: () => void lookUps.clear(),
    filterByEvidence: (group) => {
      state.evidenceFilter.value = group;
    },
  };
}

/** Shows what was kept of a page's references as soon as it is read, and drops the filter of the page before. */
function followPage(state: PanelState, recall: (references: readonly Reference[]) => void): void {
  let shown = '';
  effect(() => {
    const page = state.page.value;
    if (page.status !== 'ready') return;
    const key = `${page.tabId} ${page.url}`;
    if (key !== shown) state.evidenceFilter.value = null;
    shown = key;
    recall(page.article.references);
  });
}
