import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { engineOf } from './engines';

const work = (family: string, title: string, year = 2020): CslItem => ({
  type: 'book',
  title,
  author: [{ family, given: 'A.' }],
  issued: { 'date-parts': [[year]] },
});
const texts = (style: string, items: CslItem[], printed?: (string | null)[]) =>
  engineOf(style)
    .formatBibliography(items, { printed })
    .map(({ label, text }) => `${label} ${text}`.trim());

describe('a list', () => {
  it('tells works of one author and year apart, over more than a page', () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      work('Lv', `Title ${String(index).padStart(2, '0')}`),
    );
    const printed = texts('apa', items);
    expect(printed).toHaveLength(60);
    expect(printed[0]).toBe('Lv, A. (2020a). Title 00.');
    expect(printed[59]).toBe('Lv, A. (2020bh). Title 59.');
  });

  it('goes on with a dash for the same author where a page of it begins', () => {
    const items = Array.from({ length: 60 }, (_, index) => work('Lv', 'Title', 1900 + index));
    const printed = texts('chicago', items);
    expect(printed.filter((text) => text.startsWith('Lv'))).toHaveLength(1);
    expect(printed.filter((text) => text.startsWith('———'))).toHaveLength(59);
  });

  it('tells how far it is', () => {
    const done: number[] = [];
    const items = Array.from({ length: 60 }, (_, index) => work('Lv', 'Title', 1900 + index));
    engineOf('vancouver').formatBibliography(items, { onProgress: (count) => done.push(count) });
    expect(done.at(-1)).toBe(60);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('keeps a reference that was not understood as printed, in its place and with its number', () => {
    const items = [work('Zahn', 'Last'), {}, work('Adler', 'First')];
    const printed = [null, 'Miller <M>, no date & no title', null];
    expect(texts('vancouver', items, printed)).toEqual([
      '1. Zahn A. Last. 2020.',
      '2. Miller <M>, no date & no title',
      '3. Adler A. First. 2020.',
    ]);
    expect(texts('apa', items, printed)).toEqual([
      'Adler, A. (2020). First.',
      'Miller <M>, no date & no title',
      'Zahn, A. (2020). Last.',
    ]);
    const html = engineOf('apa').formatBibliography(items, { printed })[1]?.html;
    expect(html).toBe('Miller &#60;M&#62;, no date &#38; no title');
  });
});

describe('a style that has notes only', () => {
  it('lists its notes', () => {
    const items = [work('Lv', 'One'), {}, work('Adler', 'Two')];
    const printed = texts('speculum', items);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain('Lv, One');
    expect(engineOf('speculum').formatEntry(items[2] ?? {})?.text).toContain('Adler, Two');
  });
});

describe('an in-text citation', () => {
  it.each([
    ['vancouver', '(5)'],
    ['ieee', '[5]'],
    ['nature', '⁵'],
    ['apa', '(Lv, 2020)'],
  ])('has the number of the article’s list where the style has numbers: %s', (style, printed) => {
    expect(engineOf(style).formatInText(work('Lv', 'One'), 5)?.text).toBe(printed);
    expect(engineOf(style).formatInText(work('Lv', 'One'), 5)?.text).toBe(printed);
  });
});
