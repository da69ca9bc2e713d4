import type { Reference } from '../../article/schema';
import type { Finder, Found } from '../../lookup/find/finder';
import { keyOf, type Sought } from '../../lookup/find/sought';
import { type Study, studyOf } from '../../lookup/study/study';
import { soughtOf } from './look-up-key';
import type { LookUpState } from './look-up-state';

export interface FindEffects {
  openFinder: (onFound: (key: string, found: Found) => void) => Finder;
}

interface Hears {
  /** References were found to have these DOIs. `asked`: by a look-up of now, and not kept from before. */
  onDois: (dois: readonly string[], asked: boolean) => void;
  /** A work without a DOI was found. */
  onStudy: (study: Study) => void;
}

/** Looking for the references that print no DOI. */
export interface Finding {
  find: (references: readonly Reference[], again?: 'again') => Promise<void>;
  recall: (references: readonly Reference[]) => Promise<void>;
  stop: () => void;
  /** Goes on with what was stopped, and looks again for what failed. */
  resume: () => Promise<void>;
  forget: () => void;
}

export function createFinding(state: LookUpState, { openFinder }: FindEffects, hears: Hears): Finding {
  /** All that was asked for, by key: what is stopped or failed is asked for again from here. */
  const asked = new Map<string, Sought>();
  let stopping = new AbortController();
  const note = (
    entries: Iterable<readonly [string, Found | { status: 'asking' } | { status: 'stopped' }]>,
  ) => {
    state.found.value = new Map([...state.found.value, ...entries]);
  };
  const finder = openFinder((key, found) => {
    note([[key, found]]);
    if (found.status === 'matched') hears.onDois([found.doi], asked.has(key));
    if (found.status === 'recorded') hears.onStudy(studyOf(key, [found.finding]));
  });
  const find = async (sought: readonly Sought[], again?: 'again') => {
    if (sought.length === 0) return;
    for (const one of sought) asked.set(keyOf(one), one);
    if (stopping.signal.aborted) stopping = new AbortController();
    note(sought.map((one) => [keyOf(one), { status: 'asking' }]));
    await finder.find(sought, stopping.signal, again);
  };
  const having = (...statuses: string[]) =>
    [...asked].filter(([key]) => statuses.includes(state.found.value.get(key)?.status ?? ''));
  return {
    find: (references, again) => find(allSought(references), again),
    recall: (references) => finder.recall(allSought(references).filter((one) => !asked.has(keyOf(one)))),
    stop: () => {
      note(having('asking').map(([key]) => [key, { status: 'stopped' }]));
      stopping.abort();
    },
    resume: () => find(having('stopped', 'failed').map(([, one]) => one)),
    forget: () => {
      stopping.abort();
      asked.clear();
      state.found.value = new Map();
    },
  };
}

const allSought = (references: readonly Reference[]): Sought[] =>
  references.flatMap((reference) => soughtOf(reference) ?? []);
