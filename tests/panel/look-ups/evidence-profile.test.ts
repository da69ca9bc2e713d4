import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceGroup, isInGroup, marksOf, typeOf } from '../../../lib/panel/look-ups/evidence-groups';
import { evidenceProfile } from '../../../lib/panel/look-ups/evidence-profile';
import { type LookedUp, NOT_LOOKED_UP } from '../../../lib/panel/look-ups/looked-up';
import { aLookedUp, aStudy } from '../studies';

const issued = (year: number) => ({ issued: { 'date-parts': [[year]] } });
const ofYear = (year: number): LookedUp => aLookedUp(aStudy({ item: issued(year) }), { identity: 'same' });
const noticed = (kind: 'retraction' | 'erratum', identity: LookedUp['identity'] = 'same') => {
  const notice = { kind, doi: null, url: null, date: null, sources: ['crossref' as const] };
  return aLookedUp(aStudy({ standing: { status: 'noticed', notices: [notice] } }), { identity });
};

describe('the marks of a reference', () => {
  test.each([
    [noticed('retraction'), ['retracted']],
    [noticed('erratum', 'cannot-tell'), ['corrected', 'cannot-tell']],
    // The retraction is one of another paper.
    [noticed('retraction', 'another'), ['another']],
    [aLookedUp(aStudy(), { identity: 'same' }), []],
    [NOT_LOOKED_UP, ['not-checked']],
  ])('%#', (lookedUp, marks) => {
    expect(marksOf(lookedUp)).toEqual(marks);
  });
});

test('the type that tells most of the design counts; of another work, none', () => {
  const studyTypes = (['review', 'meta-analysis'] as const).map((value) => ({
    value,
    source: 'europe-pmc' as const,
  }));
  const study = aStudy({ studyTypes });
  expect(typeOf(aLookedUp(study, { identity: 'same' }))).toBe('meta-analysis');
  expect(typeOf(aLookedUp(aStudy(), { identity: 'same' }))).toBe('none');
  expect(typeOf(aLookedUp(study, { identity: 'another' }))).toBeNull();
  expect(typeOf(NOT_LOOKED_UP)).toBeNull();
});

describe('the profile of a list', () => {
  test('is none where nothing was looked up', () => {
    expect(evidenceProfile([NOT_LOOKED_UP, NOT_LOOKED_UP])).toBeNull();
  });
  test('counts types, years and marks, each bar the number of references that its filter shows', () => {
    const list = [ofYear(2019), ofYear(2025), noticed('retraction'), NOT_LOOKED_UP];
    expect(evidenceProfile(list)).toEqual({
      total: 4,
      known: 3,
      types: [{ group: { by: 'type', type: 'none' }, count: 3 }],
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
        group: { by: 'years', from: year, to: year },
        count: year === 2019 || year === 2025 ? 1 : 0,
      })),
      marks: [
        { group: { by: 'mark', mark: 'retracted' }, count: 1 },
        { group: { by: 'mark', mark: 'not-checked' }, count: 1 },
      ],
    });
  });
  test('has every year in one span, and few spans', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1500, max: 2100 }), { minLength: 1 }), (years) => {
        const list = years.map(ofYear);
        const spans = evidenceProfile(list)?.years ?? [];
        expect(spans.length).toBeLessThanOrEqual(8);
        expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(years.length);
        for (const { group, count } of spans) expect(shownBy(list, group)).toBe(count);
      }),
    );
  });
});

const shownBy = (list: readonly LookedUp[], group: EvidenceGroup) =>
  list.filter((one) => isInGroup(one, group)).length;
