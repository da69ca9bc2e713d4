import { computed, type ReadonlySignal } from '@preact/signals';
import type { Reference } from '../../article/schema';
import type { Page } from '../page';
import type { EvidenceGroup } from './evidence-groups';
import { type EvidenceProfile, evidenceProfile } from './evidence-profile';
import { hasNumber } from './look-up-key';
import type { LookUpState } from './look-up-state';
import { isAnswered, type LookedUp, lookedUpOf } from './looked-up';

/** How far the look-ups of a page are, in references. */
export interface LookUpProgress {
  /** References that can be looked up by a number of theirs, or were looked for by what is printed. */
  total: number;
  /** References that print no number and were not looked for yet. */
  withoutNumber: number;
  /** Those that were asked for, now or before. */
  asked: number;
  /** Those of them of which nothing more is to be asked. */
  done: number;
  asking: number;
  stopped: number;
  /** Those that a service could not be asked about. */
  failed: number;
  /** Those of the failed of which no service told anything. */
  inVain: number;
}

/** What was looked up, as the page that is shown needs it. */
export interface PageLookUps {
  /** By the number of the reference. */
  lookedUp: ReadonlySignal<ReadonlyMap<number, LookedUp>>;
  progress: ReadonlySignal<LookUpProgress>;
  /** Null where nothing was looked up. */
  profile: ReadonlySignal<EvidenceProfile | null>;
}

const NO_REFERENCES: readonly Reference[] = [];

/** Derives from the look-ups of all pages what belongs to the one that is shown. */
export function derivePageLookUps(page: ReadonlySignal<Page>, state: LookUpState): PageLookUps {
  const references = computed(() =>
    page.value.status === 'ready' ? page.value.article.references : NO_REFERENCES,
  );
  let before: ReadonlyMap<number, LookedUp> = new Map();
  const lookedUp = computed(() => {
    const known = {
      studies: state.studies.value,
      found: state.found.value,
      pending: state.pending.value,
      stopped: state.stopped.value,
    };
    const now = references.value.map((reference) => {
      const { number } = reference;
      return [number, asBefore(lookedUpOf(reference, known), before.get(number))] as const;
    });
    before = new Map(now);
    return before;
  });
  const progress = computed(() => progressOf(references.value, [...lookedUp.value.values()]));
  const profile = computed(() => evidenceProfile([...lookedUp.value.values()]));
  return { lookedUp, progress, profile };
}

/** The object of before where nothing changed, so that its card need not be drawn again. */
function asBefore(now: LookedUp, before: LookedUp | undefined): LookedUp {
  const keys = Object.keys(now) as (keyof LookedUp)[];
  return before !== undefined && keys.every((key) => now[key] === before[key]) ? before : now;
}

function progressOf(references: readonly Reference[], lookedUp: readonly LookedUp[]): LookUpProgress {
  const count = (is: (one: LookedUp) => boolean) => lookedUp.filter(is).length;
  const of = (progress: LookedUp['progress']) => count((one) => one.progress === progress);
  const [done, asking, stopped] = [of('done'), of('asking'), of('stopped')];
  const withoutNumber = references.filter(
    (reference, index) => !hasNumber(reference) && lookedUp[index]?.progress === 'none',
  ).length;
  return {
    total: references.length - withoutNumber,
    withoutNumber,
    asked: done + asking + stopped,
    done,
    asking,
    stopped,
    failed: count((one) => one.progress === 'done' && hasFailed(one)),
    inVain: count((one) => one.progress === 'done' && !isAnswered(one)),
  };
}

function hasFailed({ study, found }: LookedUp): boolean {
  if (study === null) return found?.status === 'failed';
  const { registration, failed } = study;
  const inVain = registration.status === 'unknown' && registration.failure !== null;
  return inVain || Object.keys(failed).length > 0;
}

/** What is shown of the look-ups of a page: the values of now. */
export interface ShownLookUps {
  lookedUp: ReadonlyMap<number, LookedUp>;
  progress: LookUpProgress;
  profile: EvidenceProfile | null;
  /** The list shows only these references. */
  filter: EvidenceGroup | null;
  access: 'given' | 'missing' | 'refused';
}
