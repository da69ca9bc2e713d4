import { describe, expect, it } from 'vitest';
import type { Finding, SourceRecord } from '../../../lib/lookup/study/finding';
import type { Notice } from '../../../lib/lookup/study/notice';
import { studyOf } from '../../../lib/lookup/study/study';
import { withTitleMark } from '../../../lib/lookup/study/title-mark';

const empty: SourceRecord = {
  doi: '10.1/a',
  item: {},
  studyTypes: [],
  notices: [],
  isNoticeOn: [],
  abstract: null,
  freeCopy: null,
};
const finding = (
  source: Finding['source'],
  record: Partial<SourceRecord> | null,
  retrieved = '2026-11-20T00:00:00.000Z',
): Finding => ({
  source,
  retrieved,
  record: record === null ? null : { ...empty, ...record },
});
const notice = (kind: Notice['kind'], doi: string | null = null, date: string | null = null): Notice => ({
  kind,
  doi,
  url: null,
  date,
});

describe('a study', () => {
  it('takes each field from the first source that has it, and knows from which', () => {
    const study = studyOf('10.1/a', [
      finding('europe-pmc', { item: { title: 'B', PMID: '7' }, abstract: 'Ours', studyTypes: ['review'] }),
      finding('crossref', {
        item: { title: 'A', volume: '3' },
        abstract: 'Theirs',
        studyTypes: ['preprint'],
      }),
    ]);
    expect(study.item).toEqual({ title: 'A', volume: '3', PMID: '7' });
    expect(study.itemSources).toEqual({ title: 'crossref', volume: 'crossref', PMID: 'europe-pmc' });
    expect(study.abstract).toEqual({ value: 'Ours', source: 'europe-pmc' });
    expect(study.studyTypes).toEqual([{ value: 'review', source: 'europe-pmc' }]);
    expect(study.registration).toEqual({ status: 'registered' });
  });

  it('names the DOI that the one asked for is an alias of', () => {
    expect(studyOf('10.1/old', [finding('crossref', { doi: '10.1/new' })]).registeredAs).toBe('10.1/new');
    expect(studyOf('10.1/a', [finding('crossref', {})]).registeredAs).toBeNull();
  });
});

describe('whether a study stands', () => {
  const standing = (...findings: Finding[]) => studyOf('10.1/a', findings).standing;

  it('is not said unless both services answered and one has the work', () => {
    expect(standing()).toEqual({ status: 'not-checked' });
    expect(standing(finding('crossref', {}))).toEqual({ status: 'not-checked' });
    expect(standing(finding('crossref', {}), finding('datacite', {}))).toEqual({ status: 'not-checked' });
    expect(standing(finding('crossref', null), finding('europe-pmc', null))).toEqual({
      status: 'not-checked',
    });
    expect(
      standing(finding('crossref', {}, '2026-11-21'), finding('europe-pmc', null, '2026-11-19')),
    ).toEqual({
      status: 'no-notice',
      asOf: '2026-11-19',
    });
  });

  it('is told by whichever service knows, the gravest first, each event once', () => {
    const told = standing(
      finding('crossref', {
        notices: [notice('correction', '10.1/c', '2020'), notice('retraction', '10.1/r', '2021-03-04')],
      }),
      finding('europe-pmc', {
        notices: [
          notice('erratum', '10.1/c'),
          notice('retraction', null, '2021'),
          notice('concern', '10.1/e', '2019'),
        ],
      }),
    );
    expect(told).toEqual({
      status: 'noticed',
      notices: [
        { ...notice('retraction', '10.1/r', '2021-03-04'), sources: ['crossref', 'europe-pmc'] },
        { ...notice('concern', '10.1/e', '2019'), sources: ['europe-pmc'] },
        { ...notice('correction', '10.1/c', '2020'), sources: ['crossref', 'europe-pmc'] },
      ],
    });
  });

  it('is told even where the other service failed', () => {
    expect(standing(finding('europe-pmc', { notices: [notice('retraction')] })).status).toBe('noticed');
  });

  it('of a notice is its own: a notice on a paper is not retracted', () => {
    const study = studyOf('10.1/r', [
      finding('crossref', { isNoticeOn: [notice('retraction', '10.1/a')] }),
      finding('europe-pmc', null),
    ]);
    expect(study.standing.status).toBe('no-notice');
    expect(study.isNoticeOn).toMatchObject([{ kind: 'retraction', doi: '10.1/a' }]);
  });
});

describe('a mark before the registered title', () => {
  const on = [notice('retraction', '10.1/a')];
  it.each<[string, Notice['kind'][]]>([
    ['RETRACTED: Stem cells in asthma', ['retraction']],
    ['RETRACTED ARTICLE: Stem cells in asthma', ['retraction']],
    ['[Retracted] Stem cells in asthma', ['retraction']],
    ['WITHDRAWN: Stem cells in asthma', ['withdrawal']],
    ['Temporary removal: Stem cells in asthma', ['removal']],
    ['Retracted articles and who cites them: a cohort', []],
    ['Withdrawn from alcohol - a case series', []],
    ['Retraction: Stem cells in asthma', []],
    ['Stem cells in asthma', []],
  ])('%s', (title, kinds) => {
    expect(withTitleMark([], title, []).map(({ kind }) => kind)).toEqual(kinds);
  });
  it('tells nothing beside a notice, nor of a record that is the notice itself', () => {
    const [known = notice('retraction')] = on;
    expect(withTitleMark([known], 'RETRACTED: A', [])).toEqual([known]);
    expect(withTitleMark([], 'Retracted: A', on)).toEqual([]);
  });
});
