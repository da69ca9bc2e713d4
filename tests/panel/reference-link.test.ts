import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doiAddress, referenceLink } from '../../lib/panel/reference-link';
import { aReference } from './samples';

const everything = {
  doi: '10.3390/cells8121605',
  pmid: '31835680',
  pmcid: 'PMC6952783',
  arxiv: 'hep-th/9901001',
  url: 'https://example.org/a?b=c#d',
};

test.each([
  [everything, 'https://doi.org/10.3390/cells8121605'],
  [{ ...everything, doi: null }, 'https://pubmed.ncbi.nlm.nih.gov/31835680/'],
  [{ ...everything, doi: null, pmid: null }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6952783/'],
  [{ arxiv: everything.arxiv, url: everything.url }, 'https://arxiv.org/abs/hep-th/9901001'],
  [{ url: everything.url }, 'https://example.org/a?b=c#d'],
  [{ url: 'http://example.org' }, 'http://example.org/'],
  [{}, undefined],
])('%j opens %s', (identifiers, href) => {
  expect(referenceLink(aReference(identifiers))?.href).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'chrome://settings',
  '//example.org',
  'example.org',
  '',
])('%j never becomes a link', (url) => {
  expect(referenceLink(aReference({ url }))).toBeNull();
});

test('a DOI with characters that addresses use stays one path', () => {
  expect(doiAddress('10.1002/(SICI)1097-0142(19960601)77:11<2334::AID-CNCR22>3.0.CO;2-S')).toBe(
    'https://doi.org/10.1002/(SICI)1097-0142(19960601)77%3A11%3C2334%3A%3AAID-CNCR22%3E3.0.CO%3B2-S',
  );
});

test('every DOI comes back whole from its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (suffix) => {
      const doi = `10.1234/a${suffix}z`;
      const { origin, pathname, search, hash } = new URL(doiAddress(doi));
      fc.pre(!doi.split('/').some((part) => part === '.' || part === '..'));
      expect([origin, decodeURIComponent(pathname.slice(1)), search, hash]).toEqual([
        'https://doi.org',
        doi,
        '',
        '',
      ]);
    }),
  );
});
