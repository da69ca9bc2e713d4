import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { citationKeys } from '../../lib/citation/citation-keys';
import { EXPORTS } from '../../lib/citation/exports';

const article: CslItem = {
  type: 'article-journal',
  title: 'The Role of <i>E. coli</i> DNA & 10<sup>6</sup> mRNA_x: 5% p < 0.05 {a} ~ 吕',
  author: [
    { family: 'Lv', given: 'Hui Min' },
    { family: '吕', given: '慧敏' },
    { family: 'van der Berg', given: 'Å.', suffix: 'Jr.' },
    { literal: 'Health and Care, Ltd.' },
    { literal: 'et al.' },
  ],
  issued: { 'date-parts': [[2025, 3, 1]] },
  'container-title': 'Journal of the AMA & Co',
  volume: '12',
  issue: '3',
  page: '11–19',
  abstract: 'An abstract',
  DOI: '10.1000/abc_1',
  URL: 'https://doi.org/10.1000/abc_1',
};
const preprint: CslItem = {
  type: 'article',
  genre: 'Preprint',
  title: 'A preprint',
  publisher: 'bioRxiv',
  issued: { 'date-parts': [[2024]] },
};

describe('BibTeX', () => {
  it('writes every field, TeX escaped, capitals kept, names in UTF-8', () => {
    expect(EXPORTS.bibtex([article])?.text).toBe(`@article{lv2025role,
  title = {The Role of \\textit{E. coli} {DNA} \\& 10\\textsuperscript{6} {mRNA\\_x:} 5\\% p \\textless{} 0.05 \\textbraceleft{}a\\textbraceright{} \\textasciitilde{} 吕},
  author = {Lv, Hui Min and 吕, 慧敏 and van der Berg, Jr., Å. and {Health and Care, Ltd.}},
  journal = {Journal of the AMA \\& Co},
  year = {2025},
  month = mar,
  volume = {12},
  number = {3},
  pages = {11--19},
  doi = {10.1000/abc_1},
}
`);
  });

  it('ends authors with "and others" where not all are named', () => {
    const cut: CslItem = {
      type: 'book',
      title: 'T',
      author: [{ family: 'Lv', given: 'H' }],
      custom: { 'more-authors': true },
    };
    for (const format of ['bibtex', 'biblatex'] as const)
      expect(EXPORTS[format]([cut])?.text).toContain('author = {Lv, H and others}');
  });

  it('does not call a preprint an article', () => {
    expect(EXPORTS.bibtex([preprint])?.text).toMatch(
      /^@misc\{anon2024preprint,.*publisher = \{bioRxiv\}.*type = \{Preprint\}/s,
    );
  });

  it('braces what would split a name', () => {
    const author = [{ family: 'Rand, Jr', given: 'Sand and Sea' }];
    expect(EXPORTS.bibtex([{ ...article, author }])?.text).toContain('author = {{Rand, Jr}, {Sand and Sea}}');
  });

  it('closes every brace, whatever the fields hold', () => {
    const broken = {
      ...article,
      volume: '}',
      publisher: '{\\',
      title: '<i>{',
      URL: 'https://a.org/}{',
      DOI: '',
    };
    const text = EXPORTS.bibtex([broken])?.text ?? '';
    const bare = text.replace(/\\[{}\\]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

describe('RIS', () => {
  it('writes plain text, a tag a line, pages apart', () => {
    expect(EXPORTS.ris([article])?.text.split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - lv2025role',
      'TI  - The Role of E. coli DNA & 10⁶ mRNA_x: 5% p < 0.05 {a} ~ 吕',
      'AU  - Lv, Hui Min',
      'AU  - 吕, 慧敏',
      'AU  - van der Berg, Å., Jr.',
      'AU  - Health and Care, Ltd.',
      'T2  - Journal of the AMA & Co',
      'PY  - 2025',
      'DA  - 2025/03/01/',
      'VL  - 12',
      'IS  - 3',
      'SP  - 11',
      'EP  - 19',
      'DO  - 10.1000/abc_1',
      'ER  - ',
      '',
    ]);
  });

  it('does not call a preprint a journal article, and lets no field begin a line', () => {
    expect(EXPORTS.ris([preprint])?.text).toMatch(/^TY {2}- UNPB\r\n/);
    const title = 'One\r\nER  - \r\nTY  - JOUR';
    expect(EXPORTS.ris([{ title }])?.text.match(/^(?:TY|ER) {2}- /gm)).toHaveLength(2);
  });
});

describe('CSL-JSON', () => {
  it('writes the items with their keys, without abstracts', () => {
    const written: unknown = JSON.parse(EXPORTS['csl-json']([article, {}])?.text ?? '');
    const { abstract: _abstract, URL: _url, ...kept } = article;
    expect(written).toEqual([{ ...kept, id: 'lv2025role', author: article.author?.slice(0, 4) }]);
  });
});

describe('every format', () => {
  it.each(Object.entries(EXPORTS))('%s writes nothing where nothing is known', (_format, write) => {
    expect(write([])).toBeNull();
    expect(write([{}, { title: '' }])).toBeNull();
  });
});

describe('citationKeys', () => {
  const key = (item: CslItem) => citationKeys([item])[0];

  it('are readable, in ASCII', () => {
    expect(key(article)).toBe('lv2025role');
    expect(key({ author: [{ family: 'Øst-Müller' }], title: 'Über die Ärzte' })).toBe('ostmulleruber');
    expect(key({ author: [{ literal: 'World Health Organization' }], title: 'On <i>E. coli</i>' })).toBe(
      'worldcoli',
    );
    expect(key({ author: [{ family: '吕' }], title: '间充质', issued: { 'date-parts': [[2020]] } })).toBe(
      'anon2020',
    );
    expect(key({})).toBe('anon');
  });

  it('are never the same twice', () => {
    const keys = citationKeys(Array.from({ length: 60 }, () => article));
    expect(new Set(keys).size).toBe(60);
    expect(keys.slice(0, 3)).toEqual(['lv2025role', 'lv2025rolea', 'lv2025roleb']);
    expect(keys[27]).toBe('lv2025roleaa');
  });
});
