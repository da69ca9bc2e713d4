import type { Reference } from '../../article/schema';
import { hasId, keyOf, type Sought } from '../../lookup/find/sought';
import type { Study } from '../../lookup/study/study';
import { type Work, workOf } from '../../lookup/study/work';
import { compareWork } from '../../lookup/verdict/compare';
import type { Verdict } from '../../lookup/verdict/verdict';
import { itemOf } from '../printed-items';
import { askedDoi, soughtOf } from './look-up-key';
import type { LookUpState } from './look-up-state';

/**
 * Whether a reference's DOI is the study that is printed: `same`, `another`, `cannot-tell`; `not-registered`: the handle
 * system does not know it; `registered-elsewhere`: it exists at an agency whose records are not read; `not-checked`: not
 * asked yet, or in vain.
 */
export type Identity = Verdict['verdict'] | 'not-registered' | 'registered-elsewhere' | 'not-checked';

/** By what a registered work was found: the DOI that is printed, another number, or the printed words. */
export type FoundBy = 'doi' | 'id' | 'text';

type Found = NonNullable<ReturnType<LookUpState['found']['value']['get']>>;

/** What is known of one reference of the page. */
export interface LookedUp {
  /** `none`: nobody asked, and nothing was kept from before. */
  progress: 'none' | 'asking' | 'stopped' | 'done';
  study: Study | null;
  identity: Identity;
  foundBy: FoundBy;
  /** What became of looking for a reference that prints no DOI; null where it prints one, or nobody looked. */
  found: Found | null;
  /** The comparison behind the identity, where there is a registered record to compare with. */
  verdict: Verdict | null;
}

/** What the look-up of a page knows: the parts of the panel's state that this is made of. */
export interface Known {
  studies: ReadonlyMap<string, Study>;
  found: LookUpState['found']['value'];
  pending: ReadonlySet<string>;
  stopped: ReadonlySet<string>;
}

/** Of a reference that nobody has asked about. */
export const NOT_LOOKED_UP: LookedUp = {
  progress: 'none',
  study: null,
  identity: 'not-checked',
  foundBy: 'doi',
  found: null,
  verdict: null,
};

/** What is known of `reference`. */
export function lookedUpOf(reference: Reference, known: Known): LookedUp {
  const sought = soughtOf(reference);
  const key = sought === null ? null : keyOf(sought);
  const found = key === null ? null : (known.found.get(key) ?? null);
  const doi = found?.status === 'matched' ? found.doi : (askedDoi(reference) ?? key ?? '');
  const study = known.studies.get(doi) ?? null;
  const verdict = study === null ? null : verdictOf(reference, study);
  return {
    progress: progressOf(doi, study, found, known),
    study,
    verdict,
    found,
    foundBy: foundBy(reference, sought),
    identity: study === null ? 'not-checked' : identityOf(study, verdict),
  };
}

function foundBy({ doi }: Reference, sought: Sought | null): FoundBy {
  if (doi !== null) return 'doi';
  return sought === null || hasId(sought) ? 'id' : 'text';
}

/** What is known of `reference` at this moment, on whatever page it stands. */
export function lookedUpNow(
  reference: Reference,
  { studies, found, pending, stopped }: LookUpState,
): LookedUp {
  const known = { studies: studies.value, found: found.value, pending: pending.value };
  return lookedUpOf(reference, { ...known, stopped: stopped.value });
}

/** Whether a service has told anything of it: a look-up in which all failed is over too, and left it unchecked. */
export function isAnswered({ progress, study, found }: LookedUp): boolean {
  if (progress !== 'done') return false;
  if (study === null) return found?.status !== 'failed';
  return Object.keys(study.answered).length > 0 || study.registration.status !== 'unknown';
}

/** What can be cited instead of the printed reference: the registered work, unless that is another one. */
export function citableWork({ study, identity }: LookedUp): Work | null {
  return study === null || identity === 'another' ? null : workOf(study);
}

function progressOf(
  doi: string,
  study: Study | null,
  found: LookedUp['found'],
  { pending, stopped }: Known,
): LookedUp['progress'] {
  if (pending.has(doi) || found?.status === 'asking') return 'asking';
  if (stopped.has(doi) || found?.status === 'stopped') return 'stopped';
  return study === null && (found === null || found.status === 'matched') ? 'none' : 'done';
}

function identityOf({ registration }: Study, verdict: Verdict | null): Identity {
  if (verdict !== null) return verdict.verdict;
  return registration.status === 'registered' || registration.status === 'unknown'
    ? 'not-checked'
    : registration.status;
}

/** Comparing takes a millisecond or so, and a study that was heard once is the same object ever after. */
const compared = new WeakMap<Study, Map<string, Verdict>>();

/** Null where there is nothing to compare: no record, or what is printed is yet to be found out. */
function verdictOf(reference: Reference, study: Study): Verdict | null {
  const { text } = reference;
  const item = itemOf(reference);
  if (study.item === null || item === null) return null;
  const verdicts = compared.get(study) ?? new Map<string, Verdict>();
  compared.set(study, verdicts);
  const verdict = verdicts.get(text) ?? withNotice(compareWork({ text, item }, study.item), study);
  verdicts.set(text, verdict);
  return verdict;
}

/** An erratum often bears the very title and authors of its paper: where anything differs, it is not the paper that is printed. */
function withNotice(verdict: Verdict, { isNoticeOn }: Study): Verdict {
  const differs = verdict.reasons.some(({ agreement }) => agreement === 'differs');
  return isNoticeOn.length > 0 && differs ? { ...verdict, verdict: 'another' } : verdict;
}
