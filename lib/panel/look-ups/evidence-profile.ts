import { STUDY_TYPES } from '../../lookup/study/study-types';
import { EVIDENCE_MARKS, type EvidenceGroup, isInGroup, type RecordedType, yearOf } from './evidence-groups';
import type { LookedUp } from './looked-up';

/** A bar of the chart: how many references are of a group. */
export interface Bar {
  group: EvidenceGroup;
  count: number;
}

/** What a list is made of, as far as it was looked up. Bars without a reference are left out. */
export interface EvidenceProfile {
  /** References of the list. */
  total: number;
  /** Those of which a service has a record that is the printed study, or may be. */
  known: number;
  types: Bar[];
  /** Spans of equal length, the oldest first, without a gap. */
  years: Bar[];
  marks: Bar[];
}

/** Spans of years that read well; the first that needs no more than so many bars is taken. */
const SPANS = [1, 2, 5, 10, 20, 50, 100];
const MOST_SPANS = 8;
const TYPES: readonly RecordedType[] = [...STUDY_TYPES, 'none'];

/** Counts what `lookedUp` tells of a page's references; null where nothing was looked up. */
export function evidenceProfile(lookedUp: readonly LookedUp[]): EvidenceProfile | null {
  if (lookedUp.every(({ study }) => study === null)) return null;
  const count = (group: EvidenceGroup): Bar => ({
    group,
    count: lookedUp.filter((one) => isInGroup(one, group)).length,
  });
  const isThere = ({ count }: Bar) => count > 0;
  return {
    total: lookedUp.length,
    known: lookedUp.filter(({ study, identity }) => study?.item != null && identity !== 'another').length,
    types: TYPES.map((type) => count({ by: 'type', type })).filter(isThere),
    years: spansOf(lookedUp.flatMap((one) => yearOf(one) ?? [])).map(count),
    marks: EVIDENCE_MARKS.map((mark) => count({ by: 'mark', mark })).filter(isThere),
  };
}

function spansOf(years: readonly number[]): Extract<EvidenceGroup, { by: 'years' }>[] {
  if (years.length === 0) return [];
  // Not Math.min(...years): a list may be longer than a call has room for.
  const first = years.reduce((one, other) => Math.min(one, other));
  const last = years.reduce((one, other) => Math.max(one, other));
  const startOf = (year: number, span: number) => Math.floor(year / span) * span;
  const bars = (span: number) => (startOf(last, span) - startOf(first, span)) / span + 1;
  const span = SPANS.find((one) => bars(one) <= MOST_SPANS) ?? 100;
  return Array.from({ length: Math.min(bars(span), 100) }, (_, index) => {
    const from = startOf(first, span) + index * span;
    return { by: 'years', from, to: from + span - 1 };
  });
}
