import { describe, expect, it } from 'vitest';
import { CROSSREF } from '../../../lib/lookup/sources/crossref';
import { DATACITE } from '../../../lib/lookup/sources/datacite';
import { agencyQuery, handleQuery, readAgencies, readHandle } from '../../../lib/lookup/sources/doi-org';
import { EUROPE_PMC } from '../../../lib/lookup/sources/europe-pmc';
import { AGENCY_SOURCES, FIRST_SOURCES } from '../../../lib/lookup/sources/index';

const day = (...parts: number[]) => ({ 'date-parts': [parts] });

describe('every source', () => {
  const sources = [...FIRST_SOURCES, ...Object.values(AGENCY_SOURCES)];
  it.each(sources.map((source) => [source.name, source] as const))(
    '%s asks its own host, for what it is given',
    (_, source) => {
      const { url, form } = source.query(['10.1000/a(1)<2>', '10.1000/b']);
      expect(url.protocol).toBe('https:');
      expect(url.host).toBe(source.host);
      const sent = decodeURIComponent((form ?? url.searchParams).toString());
      expect(sent).toContain('10.1000/a(1)<2>');
      expect(sent).toContain('10.1000/b');
      for (const body of [null, [], {}, 'text', { message: {} }, { data: 3 }])
        expect(source.read(body)).toBeNull();
    },
  );
});

describe('Crossref', () => {
  const [paper] =
    CROSSREF.read({
      message: {
        items: [
          {
            DOI: '10.1000/A',
            type: 'journal-article',
            title: ['A trial'],
            abstract: '<jats:p>We tried.</jats:p>',
            license: [
              { URL: 'http://www.elsevier.com/tdm' },
              { URL: 'https://creativecommons.org/licenses/by/4.0/' },
            ],
            'updated-by': [
              { DOI: '10.1000/R', type: 'retraction', source: 'publisher', updated: day(2021, 3, 4) },
              { DOI: '10.1000/r', type: 'retraction', source: 'retraction-watch', updated: day(2021, 3, 4) },
              { DOI: '10.1000/e', type: 'expression_of_concern', updated: day(2020, 7) },
              { DOI: '10.1000/p', type: 'partial-retraction', updated: day(2020) },
              { DOI: '10.1000/v2', type: 'new_version', updated: day(2022) },
              { DOI: '10.1000/d', type: 'addendum' },
            ],
          },
        ],
      },
    }) ?? [];

  it('tells notices once each, and new versions not at all', () => {
    expect(paper?.notices).toEqual([
      { kind: 'retraction', doi: '10.1000/r', url: null, date: '2021-03-04' },
      { kind: 'concern', doi: '10.1000/e', url: null, date: '2020-07' },
      { kind: 'partial-retraction', doi: '10.1000/p', url: null, date: '2020' },
    ]);
    expect(paper).toMatchObject({ doi: '10.1000/a', abstract: 'We tried.', studyTypes: [], isNoticeOn: [] });
    expect(paper?.freeCopy).toEqual({
      url: 'https://doi.org/10.1000/A',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('tells the notice from the paper, and preprints and books from articles', () => {
    const read = (more: object) => CROSSREF.single.read({ message: { DOI: '10.1/x', ...more } });
    const notice = read({ type: 'journal-article', 'update-to': [{ DOI: '10.1/a', type: 'retraction' }] });
    expect(notice).toMatchObject({
      notices: [],
      isNoticeOn: [{ kind: 'retraction', doi: '10.1/a' }],
      studyTypes: ['notice'],
    });
    expect(read({ type: 'posted-content' })?.studyTypes).toEqual(['preprint']);
    expect(read({ type: 'book-chapter' })?.studyTypes).toEqual(['book']);
  });
});

describe('Europe PMC', () => {
  const read = (more: object) =>
    EUROPE_PMC.read({ resultList: { result: [{ doi: '10.1000/A', source: 'MED', ...more }] } })?.[0];

  it('reads the journal, the names, the abstract and the copy to read', () => {
    const record = read({
      pmid: '7',
      title: 'Cells for lungs.',
      authorString: 'RECOVERY Group, Horby P, van der Berg A-B.',
      journalInfo: {
        volume: '3',
        issue: '2',
        journal: { title: 'Lungs', isoabbreviation: 'Lungs', issn: '1234-5678' },
      },
      pubYear: '2021',
      pageInfo: '69-70',
      abstractText: '<h4>Background</h4>Lungs <i>heal</i>.<h4>Methods:</h4>We looked.',
      license: 'cc by',
      fullTextUrlList: {
        fullTextUrl: [
          { availabilityCode: 'S', documentStyle: 'html', url: 'https://paid.example/' },
          {
            availabilityCode: 'OA',
            documentStyle: 'pdf',
            url: 'https://europepmc.org/articles/PMC1?pdf=render',
          },
          { availabilityCode: 'OA', documentStyle: 'html', url: 'http://europepmc.org/articles/PMC1' },
          { availabilityCode: 'OA', documentStyle: 'html', url: 'javascript:alert(1)' },
        ],
      },
    });
    expect(record?.item).toEqual({
      type: 'article-journal',
      title: 'Cells for lungs',
      PMID: '7',
      DOI: '10.1000/A',
      ISSN: '1234-5678',
      author: [
        { literal: 'RECOVERY Group' },
        { family: 'Horby', given: 'P' },
        { family: 'van der Berg', given: 'A-B' },
      ],
      issued: { 'date-parts': [[2021]] },
      'container-title': 'Lungs',
      'container-title-short': 'Lungs',
      volume: '3',
      issue: '2',
      page: '69-70',
    });
    expect(record?.abstract).toBe('Background: Lungs heal. Methods: We looked.');
    expect(record?.freeCopy).toEqual({ url: 'https://europepmc.org/articles/PMC1', licence: 'cc by' });
  });

  it.each([
    [['Randomized Controlled Trial', 'research-article', 'Journal Article'], ['randomised-trial']],
    [
      ['Systematic Review', 'Meta-Analysis', 'Review'],
      ['systematic-review', 'meta-analysis', 'review'],
    ],
    [['research-article', 'Journal Article'], []],
    [['Case Reports'], ['case-report']],
  ])('knows the study type of %j', (pubType, expected) => {
    expect(read({ pubTypeList: { pubType } })?.studyTypes).toEqual(expected);
  });

  it('takes headings where no type tells the design, and never the title', () => {
    const meshHeading = [{ descriptorName: 'Animals' }, { descriptorName: 'Mice' }];
    expect(read({ meshHeadingList: { meshHeading } })?.studyTypes).toEqual(['animal']);
    expect(
      read({ meshHeadingList: { meshHeading: [...meshHeading, { descriptorName: 'Humans' }] } })?.studyTypes,
    ).toEqual([]);
    expect(read({ title: 'A randomized controlled trial' })?.studyTypes).toEqual([]);
  });

  it('reads the notices from the links, and not from new editions or comments', () => {
    const commentCorrection = [
      {
        type: 'Retraction in',
        source: 'MED',
        id: '9',
        reference: 'Lungs. 2022 May 1;4(1):3. doi: 10.1000/R.',
      },
      { type: 'Update in', source: 'MED', id: '8' },
      { type: 'Comment in', source: 'MED', id: '6' },
      { type: 'Preprint in', source: 'PPR', id: 'PPR1' },
      { type: 'Erratum for', source: 'MED', id: '5', reference: 'Lungs. 2019;1:1' },
    ];
    const record = read({ commentCorrectionList: { commentCorrection } });
    expect(record?.notices).toEqual([
      { kind: 'retraction', doi: '10.1000/r', url: 'https://europepmc.org/article/MED/9', date: '2022' },
    ]);
    expect(record?.isNoticeOn).toEqual([
      { kind: 'erratum', doi: null, url: 'https://europepmc.org/article/MED/5', date: '2019' },
    ]);
    const marked = read({ pubTypeList: { pubType: ['Retracted Publication'] } });
    expect(marked?.notices).toEqual([{ kind: 'retraction', doi: null, url: null, date: null }]);
  });
});

describe('DataCite', () => {
  it('gives what a data set is', () => {
    const [record] =
      DATACITE.read({
        data: [
          {
            attributes: {
              doi: '10.5/D',
              titles: [{ title: 'Cells', titleType: null }],
              creators: [{ name: 'Sari, Dewi', nameType: 'Personal' }, { name: 'Lung Lab' }],
              publisher: { name: 'Zenodo' },
              publicationYear: 2020,
              types: { citeproc: 'dataset', resourceTypeGeneral: 'Dataset' },
              rightsList: [
                { rightsUri: 'https://creativecommons.org/licenses/by/4.0/', rightsIdentifier: 'cc-by-4.0' },
              ],
            },
          },
        ],
      }) ?? [];
    expect(record).toMatchObject({
      doi: '10.5/d',
      studyTypes: ['dataset'],
      freeCopy: { licence: 'cc-by-4.0' },
      item: {
        type: 'dataset',
        title: 'Cells',
        author: [{ family: 'Sari', given: 'Dewi' }, { literal: 'Lung Lab' }],
        publisher: 'Zenodo',
        issued: { 'date-parts': [[2020]] },
      },
    });
  });
});

describe('doi.org', () => {
  it('is asked for agencies in one question, and for the handle itself', () => {
    expect(agencyQuery(['10.1/a', '10.2/b<c>']).url.href).toBe('https://doi.org/doiRA/10.1/a,10.2/b%3Cc%3E');
    expect(handleQuery('10.1/a#b').url.href).toBe('https://doi.org/api/handles/10.1/a%23b?type=URL');
  });
  it('names the agency, none, or nothing', () => {
    const agencies = readAgencies([
      { DOI: '10.1/A', RA: 'Crossref' },
      { DOI: '10.2/b', status: 'DOI does not exist' },
      { DOI: '10.3/c', status: 'Unknown' },
    ]);
    expect(Object.fromEntries(agencies ?? [])).toEqual({
      '10.1/a': { is: 'agency', name: 'Crossref' },
      '10.2/b': { is: 'none' },
      '10.3/c': { is: 'unknown' },
    });
    expect(readAgencies({})).toBeNull();
  });
  it.each([
    [{ responseCode: 1 }, true],
    [{ responseCode: 200 }, true],
    [{ responseCode: 100 }, false],
    [{ responseCode: 2 }, null],
    ['<html>', null],
  ])('%j means that the handle exists: %j', (body, exists) => {
    expect(readHandle(body)).toBe(exists);
  });
});
