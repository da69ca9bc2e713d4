import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CslItem, cslItemSchema } from '../../lib/article/csl-item';
import { unpack } from '../../lib/citation/csl-node';
import { createCitationEngine } from '../../lib/citation/engine';
import { LOCALES } from '../../lib/citation/locales';
import { packagedLocale } from '../../lib/citation/packaged-csl';
import { STYLES } from '../../lib/citation/styles';
import { engineOf, partsOf } from './engines';

const article: CslItem = {
  type: 'article-journal',
  title: 'The role of the <i>secretome</i> in 10<sup>6</sup> cells',
  author: [
    { family: 'Lv', given: 'Hui Min' },
    { family: 'van der Berg', given: 'Ann-Marie', suffix: 'Jr.' },
    { literal: 'World Health Organization' },
  ],
  issued: { 'date-parts': [[2025, 3, 1]] },
  'container-title': 'Journal of Examples',
  volume: '12',
  issue: '3',
  page: '11-19',
  DOI: '10.1000/abc_1',
};
const apa = engineOf('apa');
const text = (item: CslItem, engine = apa) => engine.formatBibliography([item])[0]?.text;

describe('authors who are not named', () => {
  const cut = {
    ...article,
    author: [{ family: 'Lv', given: 'Hui Min' }],
    custom: { 'more-authors': true },
  };
  it.each([
    ['apa', 'Lv, H. M. et al. (2025).', '(Lv et al., 2025)'],
    ['vancouver', 'Lv HM et al. The role', '(1)'],
    ['ama', 'Lv HM et al. The role', '¹'],
    ['mla', 'Lv, Hui Min, et al. “The Role', '(Lv et al.)'],
    ['ieee', 'H. M. Lv et al., “The role', '[1]'],
  ])('are "et al." in the words of %s', (id, entry, inText) => {
    const engine = engineOf(id);
    expect(engine.formatEntry(cut)?.text).toContain(entry);
    expect(engine.formatBibliography([cut])[0]?.text).toContain(entry);
    expect(engine.formatInText(cut)?.text).toBe(inText);
  });

  it('are no "et al." where all are named, also after one where they are not', () => {
    const { custom: _none, ...whole } = cut;
    apa.formatEntry(cut);
    expect(apa.formatEntry(whole)?.text).toMatch(/^Lv, H\. M\. \(2025\)/);
  });

  it.each(STYLES.map(({ id }) => id))('%s names nobody who stands for them', (id) => {
    const engine = engineOf(id);
    const three = { ...cut, author: [...cut.author, { family: 'Sun' }, { literal: 'Council' }] };
    for (const item of [cut, three]) {
      expect(engine.formatEntry(item)?.text).toMatch(/et al|and others/);
      expect(engine.formatEntry(item)?.text).not.toMatch(/unnamed/i);
      expect(engine.formatInText(item)?.text).not.toMatch(/unnamed/i);
    }
  });
});

describe('formatBibliography', () => {
  it('prints rich text and plain text of the same citation', () => {
    expect(apa.formatBibliography([article])).toEqual([
      {
        item: 0,
        label: '',
        html: 'Lv, H. M., van der Berg, A.-M., Jr., &#38; World Health Organization. (2025). The role of the <i>secretome</i> in 10<sup>6</sup> cells. <i>Journal of Examples</i>, <i>12</i>(3), 11–19. https://doi.org/10.1000/abc_1',
        text: 'Lv, H. M., van der Berg, A.-M., Jr., & World Health Organization. (2025). The role of the secretome in 10⁶ cells. Journal of Examples, 12(3), 11–19. https://doi.org/10.1000/abc_1',
      },
    ]);
  });

  it('keeps the number of a numbered style apart', () => {
    const [entry] = engineOf('ieee').formatBibliography([article]);
    expect(entry?.label).toBe('[1]');
    expect(entry?.text).toMatch(/^H\. M\. Lv/);
  });

  it.each(['vancouver', 'mla', 'nature'] as const)(
    '%s prints the item that it is given, not the one before',
    (id) => {
      const other = { ...article, title: 'Another', author: [{ family: 'Other' }] };
      const used = engineOf(id);
      const before = used.formatBibliography([article]);
      const fresh = createCitationEngine(partsOf(id));
      expect(used.formatBibliography([other])).toEqual(fresh.formatBibliography([other]));
      expect(used.formatInText(other)).toEqual(fresh.formatInText(other));
      expect(used.formatBibliography([article])).toEqual(before);
    },
  );

  it('says which item each entry is, in the order of the style', () => {
    const items = ['Zebra', 'Adler', 'Miller'].map((family) => ({ ...article, author: [{ family }] }));
    expect(apa.formatBibliography([{}, ...items]).map(({ item }) => item)).toEqual([2, 3, 1]);
  });

  it('names authors of other scripts, mononyms and particles', () => {
    expect(text({ ...article, author: [{ family: '吕', given: '慧敏' }] })).toMatch(/^吕慧敏\. \(2025\)/);
    expect(text({ ...article, author: [{ given: 'Suharto' }] })).toMatch(/^Suharto\. \(2025\)/);
    const particle = { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
    expect(text({ ...article, author: [particle] })).toMatch(/^van Gogh, V\. \(2025\)/);
  });

  it('drops an author called et al.', () => {
    const names = [{ family: 'Lv', given: 'Hui' }, { literal: 'et al.' }];
    expect(text({ ...article, author: names })).toMatch(/^Lv, H\. \(2025\)/);
  });

  it.each([
    [{ family: 'Lv', given: 'Hui, et al.' }, /^Lv, H\. \(2025\)/],
    [{ literal: 'The Secretome Group et al' }, /^The Secretome Group\. \(2025\)/],
    [{ family: 'Etal', given: 'Al' }, /^Etal, A\. \(2025\)/],
  ])('takes an et al. off the end of a name: %j', (name, start) => {
    expect(text({ ...article, author: [name] })).toMatch(start);
  });

  it.each([
    ['apa', '12(3), Article e4711. https'],
    ['ieee', 'vol. 12, no. 3, Art. no. e4711'],
    ['vancouver', '12(3):e4711. '],
    ['ama', '12(3):e4711. '],
    ['harvard', '12(3), p. e4711.'],
    ['nature', '12, e4711 ('],
  ] as const)('prints the number of an article where the style has pages: %s', (id, printed) => {
    const { page: _pages, ...numbered } = { ...article, number: 'e4711' };
    expect(text(numbered, engineOf(id))).toContain(printed);
  });

  it('gives a style that knows no DOIs the DOI as an address, and keeps another address of the work', () => {
    const vancouver = engineOf('vancouver');
    expect(text(article, vancouver)).toMatch(/Available from: https:\/\/doi\.org\/10\.1000\/abc_1$/);
    const elsewhere = text({ ...article, URL: 'https://example.org/a' }, vancouver);
    expect(elsewhere).toMatch(/Available from: https:\/\/example\.org\/a$/);
  });

  it('prints a DOI once, whatever form it has', () => {
    const doi = 'https://doi.org/10.1000/abc_1';
    expect(text({ ...article, DOI: doi, URL: doi })?.match(/10\.1000/g)).toHaveLength(1);
  });

  it('prints items without a date, with one in words, and without an author', () => {
    const { issued: _date, ...undated } = article;
    expect(text(undated)).toContain('(n.d.)');
    expect(text({ ...article, issued: { 'date-parts': [] } })).toContain('(n.d.)');
    expect(text({ ...article, issued: { literal: 'in press' } })).toContain('in press');
    expect(text({ title: 'Only a title' })).toContain('Only a title');
  });

  it('has no entry for an item of which nothing is known', () => {
    const empty = [{}, { title: ' ' }, { author: [{}] }, { DOI: '10.1/2' }];
    expect(apa.formatBibliography(empty)).toEqual([]);
    expect(apa.formatInText({})).toBeNull();
  });
});

describe('formatInText', () => {
  it('cites as in running text, in the words of the locale', () => {
    expect(apa.formatInText(article)?.text).toBe('(Lv et al., 2025)');
    const two = { ...article, author: article.author?.slice(0, 2) };
    expect(engineOf('harvard').formatInText(two)?.text).toContain(' and ');
    expect(engineOf('harvard', 'id-ID').formatInText(two)?.text).toContain(' dan ');
  });
});

describe('hostile items', () => {
  const payload =
    '<img src=x onerror=alert(1)>"><script>alert(2)</script>&lt;b onclick=x&gt;<i onmouseover=y>';
  /** The payload in every text of the item, at any depth. */
  const poisoned = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value} ${payload}`;
    if (Array.isArray(value)) return value.map(poisoned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner)]));
  };
  const everyField = Object.fromEntries(
    [
      'publisher',
      'publisher-place',
      'edition',
      'genre',
      'number',
      'collection-title',
      'event-title',
      'URL',
      'ISBN',
    ].map((key) => [key, key]),
  );

  it.each(STYLES.map(({ id }) => id))('come out as text: %s', (style) => {
    const engine = engineOf(style);
    for (const type of ['article-journal', 'book', 'chapter', 'article', 'webpage', payload]) {
      const item = cslItemSchema.parse({ ...(poisoned({ ...everyField, ...article }) as object), type });
      const printed = [...engine.formatBibliography([item]), engine.formatInText(item)];
      for (const entry of printed) {
        const rest = entry?.html.replace(/<\/?(?:i|b|sup|sub)>|<span style="[a-z:;-]+">|<\/span>/g, '');
        expect(rest).not.toMatch(/[<>]/);
      }
    }
  });
});

describe('any item', () => {
  const name = fc.record(
    { family: fc.string(), given: fc.string(), suffix: fc.string(), literal: fc.string() },
    { requiredKeys: [] },
  );
  const date = fc.record(
    {
      'date-parts': fc.array(fc.array(fc.integer({ min: -9999, max: 9999 }), { maxLength: 4 })),
      literal: fc.string(),
    },
    { requiredKeys: [] },
  );
  const words = fc.string({ unit: 'grapheme' });
  const item: fc.Arbitrary<CslItem> = fc.record(
    {
      type: fc.constantFrom(
        'article-journal',
        'book',
        'chapter',
        'thesis',
        'article',
        'webpage',
        'no such type',
      ),
      title: words,
      author: fc.array(name),
      editor: fc.array(name),
      issued: date,
      accessed: date,
      'container-title': words,
      volume: words,
      issue: words,
      page: words,
      edition: words,
      publisher: words,
      DOI: words,
      URL: words,
    },
    { requiredKeys: [] },
  );

  it.each(Object.getOwnPropertyNames(Object.prototype))('a person may be called %s', (name) => {
    const item: CslItem = {
      title: 'A title',
      author: [{ family: name, given: 'A.' }],
      issued: { literal: name },
    };
    expect(
      engineOf('apa')
        .formatBibliography([item, item])
        .map((entry) => entry.text)
        .join(),
    ).toContain(name);
    expect(engineOf('chicago').formatInText({ ...item, author: [{ literal: name }] })?.text).toContain(name);
  });

  it.each(['apa', 'vancouver', 'chicago'] as const)('is formatted without throwing: %s', (style) => {
    const engine = engineOf(style);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3 }), (items) => {
        const entries = engine.formatBibliography(items);
        expect(entries.length).toBeLessThanOrEqual(items.length);
        for (const one of items) engine.formatInText(one);
      }),
      { numRuns: 60 },
    );
  });
});

describe('styles and locales', () => {
  it.each(STYLES.map(({ id }) => id))('the style %s is in the package', (style) => {
    expect(text(article, engineOf(style))).toMatch(/secretome/i);
  });

  it.each(LOCALES)('the locale %s is in the package', (locale) => {
    const { attrs } = unpack(packagedLocale(locale));
    expect(attrs['xml:lang']).toBe(locale);
    expect(text(article, engineOf('vancouver', locale))).toContain('secretome');
  });
});
