import type { NoticeKind } from '../../lookup/study/notice';
import { STUDY_TYPES, type StudyType } from '../../lookup/study/study-types';
import type { Identity, LookedUp } from './looked-up';

/** What is to be known of a cited study before all else. */
export const EVIDENCE_MARKS = [
  'retracted',
  'concern',
  'corrected',
  'another',
  'not-registered',
  'cannot-tell',
  'registered-elsewhere',
  'not-checked',
] as const;
export type EvidenceMark = (typeof EVIDENCE_MARKS)[number];

/** `none`: the services have the work and no type for it. */
export type RecordedType = StudyType | 'none';

/** References that have something in common, as the evidence section counts them and the list can be filtered by. */
export type EvidenceGroup =
  | { by: 'mark'; mark: EvidenceMark }
  | { by: 'type'; type: RecordedType }
  | { by: 'years'; from: number; to: number };

const MARK_OF_KIND = {
  retraction: 'retracted',
  withdrawal: 'retracted',
  removal: 'retracted',
  'partial-retraction': 'retracted',
  concern: 'concern',
  correction: 'corrected',
  erratum: 'corrected',
} as const satisfies Record<NoticeKind, EvidenceMark>;

/** The marks of a reference. What is told of another work than the printed one is told of none. */
export function marksOf({ identity, study }: LookedUp): EvidenceMark[] {
  const doubts = identity === 'same' ? [] : [identity satisfies Exclude<Identity, 'same'>];
  if (identity === 'another' || study?.standing.status !== 'noticed') return doubts;
  const notices = study.standing.notices.map(({ kind }) => MARK_OF_KIND[kind]);
  return [...new Set(notices), ...doubts];
}

/** The type that tells most of the study's design; null where nothing is known of the printed study. */
export function typeOf({ study, identity }: LookedUp): RecordedType | null {
  if (study === null || study.item === null || identity === 'another') return null;
  const types = study.studyTypes.map(({ value }) => value);
  return STUDY_TYPES.find((type) => types.includes(type)) ?? 'none';
}

/** The registered year; null where nothing is known of the printed study. */
export function yearOf({ study, identity }: LookedUp): number | null {
  if (identity === 'another') return null;
  return study?.item?.issued?.['date-parts']?.[0]?.[0] ?? null;
}

export function isInGroup(lookedUp: LookedUp, group: EvidenceGroup): boolean {
  if (group.by === 'mark') return marksOf(lookedUp).includes(group.mark);
  if (group.by === 'type') return typeOf(lookedUp) === group.type;
  const year = yearOf(lookedUp);
  return year !== null && year >= group.from && year <= group.to;
}

export function isSameGroup(one: EvidenceGroup | null, other: EvidenceGroup): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
