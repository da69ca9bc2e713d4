import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identifiers, identify } from '../../../lib/references/identifiers/identify';
import { isValidIsbn } from '../../../lib/references/identifiers/isbn';

const NONE: Identifiers = { doi: null, pmid: null, pmcid: null, arxiv: null, isbn: null, url: null };

const ROWS: ReadonlyArray<[string, { text: string; hrefs: string[] }, Partial<Identifiers>]> = [
  ['nothing', { text: 'Smith J. A study. Journal. 2003.', hrefs: ['#ref1', '/relative'] }, {}],
  [
    'the printed DOI before the linked one',
    { text: 'Smith J. doi:10.1136/bmj.n71', hrefs: ['https://doi.org/10.1038/nphys1170'] },
    { doi: '10.1136/bmj.n71' },
  ],
  [
    'the linked DOI where the printed one is cut short',
    { text: 'Smith J. doi:10.1016/j.jbi.2013…', hrefs: ['https://doi.org/10.1016/j.jbi.2013.07.001'] },
    { doi: '10.1016/j.jbi.2013.07.001' },
  ],
  [
    'the work before its journal',
    {
      text: 'CrossRef',
      hrefs: ['https://doi.org/10.1002/(ISSN)1097-0142', 'https://doi.org/10.1002/cncr.1'],
    },
    { doi: '10.1002/cncr.1' },
  ],
  [
    'a search link for want of better',
    {
      text: 'Google Scholar',
      hrefs: ['https://scholar.google.com/scholar_lookup?title=x&doi=10.1136%2Fbmj.n71'],
    },
    { doi: '10.1136/bmj.n71' },
  ],
  [
    'a direct link before a search link',
    {
      text: '',
      hrefs: [
        'https://scholar.google.com/scholar_lookup?doi=10.1038/nphys1',
        'https://x.org/doi/10.1136/bmj.n71',
      ],
    },
    { doi: '10.1136/bmj.n71', url: 'https://x.org/doi/10.1136/bmj.n71' },
  ],
  [
    'PubMed numbers, printed',
    { text: 'PMID: 26868537; PubMed Central PMCID: PMCPMC4751495.', hrefs: [] },
    { pmid: '26868537', pmcid: 'PMC4751495' },
  ],
  [
    'PubMed numbers, linked',
    {
      text: '',
      hrefs: [
        'https://pubmed.ncbi.nlm.nih.gov/23911344/',
        'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC234543/',
      ],
    },
    { pmid: '23911344', pmcid: 'PMC234543' },
  ],
  ['arXiv, new style', { text: 'arXiv preprint arXiv:1706.03762v5', hrefs: [] }, { arxiv: '1706.03762' }],
  ['arXiv, old style', { text: 'Witten, hep-th/9901001 (1999)', hrefs: [] }, { arxiv: 'hep-th/9901001' }],
  [
    'arXiv, linked',
    { text: 'pdf', hrefs: ['https://arxiv.org/pdf/1706.03762v2.pdf'] },
    { arxiv: '1706.03762' },
  ],
  ['ISBN', { text: 'ISBN 978-0-306-40615-7.', hrefs: [] }, { isbn: '9780306406157' }],
  ['ISBN of ten with X', { text: 'ISBN: 0-8044-2957-X', hrefs: [] }, { isbn: '080442957X' }],
  ['no ISBN with a wrong check digit', { text: 'ISBN 978-0-306-40615-8', hrefs: [] }, {}],
  [
    'the first plain link',
    { text: '', hrefs: ['https://scholar.google.com/x', '//example.org/a', 'https://example.org/b'] },
    { url: 'https://example.org/a' },
  ],
  [
    'a printed address',
    { text: 'Available at: (www.example.org/a_(b).html), accessed May', hrefs: [] },
    { url: 'http://www.example.org/a_(b).html' },
  ],
];

describe('identify', () => {
  it.each(ROWS)('%s', (_name, entry, want) => expect(identify(entry)).toEqual({ ...NONE, ...want }));

  it('never throws', () => {
    const address = fc.oneof(fc.webUrl(), fc.string());
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(address),
        (text, hrefs) => void identify({ text, hrefs }),
      ),
    );
  });

  it('is quick on a hostile entry', () => {
    const start = performance.now();
    for (const piece of ['ISBN 97', 'arxiv:', 'PMID ', 'http://', 'www.a', '((', 'hep-th/']) {
      identify({ text: piece.repeat(30_000), hrefs: [piece.repeat(30_000)] });
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('isValidIsbn', () => {
  it('refuses a changed digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (d) => {
        expect(isValidIsbn(`978030640615${d}`)).toBe(d === 7);
      }),
    );
  });
});
