import type { Reference } from '../../article/schema';
import type { Study } from '../../lookup/study/study';
import { type Work, workOf } from '../../lookup/study/work';
import { compareWork } from '../../lookup/verdict/compare';
import type { Verdict } from '../../lookup/verdict/verdict';
import { askedDoi } from './look-up-key';
import type { LookUpState } from './look-up-state';

/**
 * Whether a reference's DOI is the study that is printed: `same`, `another`, `cannot-tell`; `not-registered`: the handle
 * system does not know it; `registered-elsewhere`: it exists at an agency whose records are not read; `not-checked`: not
 * asked yet, or in vain.
 */
export type Identity = Verdict['verdict'] | 'not-registered' | 'registered-elsewhere' | 'not-checked';

/** What is known of one reference of the page. */
export interface LookedUp {
  /** `none`: nobody asked, and nothing was kept from before. */
  progress: 'none' | 'asking' | 'stopped' | 'done';
  study: Study | null;
  identity: Identity;
  /** The comparison behind the identity, where there is a registered record to compare with. */
  verdict: Verdict | null;
}

/** What the look-up of a page knows: the parts of the panel's state that this is made of. */
export interface Known {
  studies: ReadonlyMap<string, Study>;
  pending: ReadonlySet<string>;
  stopped: ReadonlySet<string>;
}

/** Of a reference that nobody has asked about. */
export const NOT_LOOKED_UP: LookedUp = {
  progress: 'none',
  study: null,
  identity: 'not-checked',
  verdict: null,
};

/** What is known of `reference`. */
export function lookedUpOf(reference: Reference, { studies, pending, stopped }: Known): LookedUp {
  const doi = askedDoi(reference);
  if (doi === null) return NOT_LOOKED_UP;
  const study = studies.get(doi) ?? null;
  const verdict = study === null ? null : verdictOf(reference, study);
  return {
    progress: progressOf(doi, study, pending, stopped),
    study,
    verdict,
    identity: study === null ? 'not-checked' : identityOf(study, verdict),
  };
}

/** What is known of `reference` at this moment, on whatever page it stands. */
export function lookedUpNow(reference: Reference, { studies, pending, stopped }: LookUpState): LookedUp {
  const known = { studies: studies.value, pending: pending.value, stopped: stopped.value };
  return lookedUpOf(reference, known);
}

/** What can be cited instead of the printed reference: the registered work, unless that is another one. */
export function citableWork({ study, identity }: LookedUp): Work | null {
  return study === null || identity === 'another' ? null : workOf(study);
}

function progressOf(
  doi: string,
  study: Study | null,
  pending: Known['pending'],
  stopped: Known['stopped'],
): LookedUp['progress'] {
  if (pending.has(doi)) return 'asking';
  if (stopped.has(doi)) return 'stopped';
  return study === null ? 'none' : 'done';
}

function identityOf({ registration }: Study, verdict: Verdict | null): Identity {
  if (verdict !== null) return verdict.verdict;
  return registration.status === 'registered' || registration.status === 'unknown'
    ? 'not-checked'
    : registration.status;
}

/** Comparing takes a millisecond or so, and a study that was heard once is the same object ever after. */
const compared = new WeakMap<Study, Map<string, Verdict>>();

function verdictOf({ text, item }: Reference, study: Study): Verdict | null {
  if (study.item === null) return null;
  const verdicts = compared.get(study) ?? new Map<string, Verdict>();
  compared.set(study, verdicts);
  const verdict = verdicts.get(text) ?? compareWork({ text, item }, study.item);
  verdicts.set(text, verdict);
  return verdict;
}
