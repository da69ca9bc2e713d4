import { describe, expect, it } from 'vitest';
import type { CrossrefRecord } from '../../../lib/lookup/sources/crossref-record';
import { crossrefToCsl } from '../../../lib/lookup/sources/crossref-to-csl';

const csl = (record: Partial<CrossrefRecord>) => crossrefToCsl({ DOI: '10.1000/1', ...record });

describe('crossrefToCsl', () => {
  it('has nothing that is not registered', () => {
    expect(csl({ title: [], author: [], volume: null, 'container-title': [null, ''] })).toEqual({
      type: 'document',
      DOI: '10.1000/1',
    });
  });

  it('splits names as registered and keeps institutions whole', () => {
    const { author } = csl({
      author: [
        { family: 'van der Berg', given: 'Ann-Marie', suffix: 'Jr.' },
        { family: '吕', given: '慧敏' },
        { name: 'World Health Organization' },
        { given: 'Suharto' },
        { family: 'Ng &amp; Sons' },
      ],
    });
    expect(author).toEqual([
      { family: 'van der Berg', given: 'Ann-Marie', suffix: 'Jr.' },
      { family: '吕', given: '慧敏' },
      { literal: 'World Health Organization' },
      { literal: 'Suharto' },
      { family: 'Ng & Sons' },
    ]);
  });

  it('drops an author called et al., and no other', () => {
    const author = [{ family: 'Lv' }, { name: 'et al.' }, { family: 'et al' }, { family: 'Etal' }, {}];
    expect(csl({ author }).author).toEqual([{ family: 'Lv' }, { family: 'Etal' }]);
  });

  it('mends names that were deposited in capitals, with stops behind whole names, or encoded twice', () => {
    const author = [
      { family: 'WILLIAMS', given: 'JOHN W.' },
      { family: "O'BRIEN-MCDONALD", given: 'A. B.' },
      { family: 'NG', given: 'WS' },
      { family: 'Johnson', given: 'William. P.' },
      { family: 'Gale', given: 'Chr. J.' },
      { family: 'Christian LÃ¼ck', given: 'P.' },
    ];
    expect(csl({ author }).author).toEqual([
      { family: 'Williams', given: 'John W.' },
      { family: "O'Brien-McDonald", given: 'A. B.' },
      { family: 'NG', given: 'WS' },
      { family: 'Johnson', given: 'William P.' },
      { family: 'Gale', given: 'Chr. J.' },
      { family: 'Christian Lück', given: 'P.' },
    ]);
  });

  it('takes off the marks in which library catalogues end a part', () => {
    expect(
      csl({ title: ['Seasonables /'], publisher: 'Seed and Plant Co.,', 'publisher-location': 'Calif. :' }),
    ).toMatchObject({
      title: 'Seasonables',
      publisher: 'Seed and Plant Co.',
      'publisher-place': 'Calif.',
    });
  });

  it('has a whole book in its series, and no first edition', () => {
    const book = csl({ type: 'monograph', 'container-title': ['Göttinger Studien'], 'edition-number': '1' });
    expect(book).toEqual({ type: 'book', 'collection-title': 'Göttinger Studien', DOI: '10.1000/1' });
    expect(csl({ type: 'book', 'edition-number': '2' }).edition).toBe('2');
  });

  it('names a meeting once, where its proceedings bear its name', () => {
    const paper = (event: string) =>
      csl({
        type: 'proceedings-article',
        'container-title': ['2007 IEEE Symposium on Logic'],
        event: { name: event },
      });
    expect(paper('IEEE Symposium on Logic')['event-title']).toBeUndefined();
    expect(paper('FOCI 2007')['event-title']).toBe('FOCI 2007');
  });

  it('dates a standard by its approval where nothing else is registered', () => {
    const approved = { 'date-parts': [[1970, 9, 11]] };
    expect(csl({ type: 'standard', issued: { 'date-parts': [[null]] }, approved }).issued).toEqual(approved);
  });

  it('joins title and subtitle once', () => {
    const title = (one: string, two: string) => csl({ title: [one], subtitle: [two] }).title;
    expect(title('Asthma', 'A review')).toBe('Asthma: A review');
    expect(title('Asthma: a review', 'A review')).toBe('Asthma: a review');
    expect(title('Th1 cells following stimulation', 'Th1 cells')).toBe('Th1 cells following stimulation');
    expect(title('Does it work?', 'A trial')).toBe('Does it work? A trial');
    expect(title('<i>Women in Ming China</i>\n  .', 'A book.')).toBe('<i>Women in Ming China</i>: A book');
    expect(csl({ title: ['Made in the U.S.'] }).title).toBe('Made in the U.S.');
  });

  it('takes the first date that is known, in parts', () => {
    const unknown = { 'date-parts': [[null]] };
    expect(csl({ issued: unknown, published: { 'date-parts': [[2025, 3]] } }).issued).toEqual({
      'date-parts': [[2025, 3]],
    });
    expect(csl({ issued: unknown, 'published-print': null }).issued).toBeUndefined();
    expect(csl({ issued: { 'date-parts': [[2025, null, 4]] } }).issued).toEqual({ 'date-parts': [[2025]] });
  });

  it('tells series and book apart, in either order', () => {
    const both = ['Lecture Notes in Computer Science', 'Trustworthy Global Computing'];
    const expected = { 'container-title': both[1], 'collection-title': both[0] };
    expect(csl({ type: 'book-chapter', 'container-title': both })).toMatchObject(expected);
    expect(csl({ type: 'book-chapter', 'container-title': [...both].reverse() })).toMatchObject(expected);
  });

  it('takes an article number for a page only where there are no pages', () => {
    expect(csl({ 'article-number': 'e123' }).page).toBe('e123');
    expect(csl({ 'article-number': 'S123', page: '295-310' }).page).toBe('295-310');
  });

  it('says what a preprint and a thesis are and where they stand', () => {
    expect(
      csl({
        type: 'posted-content',
        publisher: 'Cold Spring Harbor Laboratory',
        institution: [{ name: 'bioRxiv' }],
      }),
    ).toMatchObject({ type: 'article', genre: 'Preprint', publisher: 'bioRxiv' });
    expect(csl({ type: 'posted-content', subtype: 'other' }).genre).toBeUndefined();
    expect(csl({ type: 'peer-review' })).toMatchObject({ type: 'article', genre: 'Peer review' });
    expect(csl({ type: 'dissertation', degree: ['PhD'], institution: [{ name: 'Iowa' }] })).toMatchObject({
      type: 'thesis',
      genre: 'PhD',
      publisher: 'Iowa',
    });
  });
});
