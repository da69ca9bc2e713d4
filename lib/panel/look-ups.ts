import type { Outcome, Work } from '../lookup/outcome';
import type { LookUp, PanelState } from './state';

export interface LookUpEffects {
  /** Never rejects. */
  lookUpDoi: (doi: string) => Promise<Outcome>;
}

/** Makes the function that looks a DOI up and writes down how that went; a second click while asking changes nothing. */
export function createLookUps(
  state: PanelState,
  { lookUpDoi }: LookUpEffects,
): (doi: string) => Promise<void> {
  const note = (doi: string, lookUp: LookUp) => {
    state.lookUps.value = new Map(state.lookUps.value).set(doi, lookUp);
  };
  return async (doi) => {
    if (state.lookUps.value.get(doi)?.status === 'asking') return;
    note(doi, { status: 'asking' });
    note(doi, { status: 'answered', outcome: await lookUpDoi(doi) });
  };
}

/** The work that a look-up of this DOI found, if there was one. */
export function foundWork(state: PanelState, doi: string | null): Work | null {
  const lookUp = doi === null ? undefined : state.lookUps.value.get(doi);
  return lookUp?.status === 'answered' && lookUp.outcome.status === 'found' ? lookUp.outcome.work : null;
}
