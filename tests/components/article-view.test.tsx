// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../lib/messages/en';
import { anArticle, aPassage, aReference } from '../panel/samples';
import { renderArticle } from './render';

afterEach(cleanup);
const region = (name: string) => screen.getByRole('region', { name: new RegExp(`^${name}`) });
const wordsOf = (name: string) => region(name).textContent ?? '';
const { summary: nothing } = anArticle();
const outline = [
  { level: 1, title: 'Secretome', prefix: '', role: null },
  { level: 2, title: 'What it does', prefix: 'before', role: null },
  { level: 3, title: 'In the lung', prefix: '', role: null },
  { level: 2, title: 'What it costs', prefix: '', role: null },
];

describe('the head', () => {
  const counts = (references: Parameters<typeof aReference>[0][], language: 'en' | 'id' = 'en') => {
    cleanup();
    renderArticle({ references: references.map(aReference) }, {}, language);
    return screen.getByRole('main').querySelector('.counts')?.textContent;
  };
  test('counts references, those with a DOI, and those mentioned', () => {
    const mentioned = { mentions: [aPassage('A sentence.')] };
    expect(counts([{ doi: '10.1/a', ...mentioned }, { doi: '10.1/b' }, {}])).toBe(
      '3 references · 2 with a DOI · 1 mentioned in the text',
    );
    // Each is written from its own side.
    expect([...document.querySelectorAll('.counts bdi')].map((part) => part.textContent)).toEqual([
      '3 references',
      '2 with a DOI',
      '1 mentioned in the text',
    ]);
    expect(counts([{}])).toBe('1 reference · 0 with a DOI · 0 mentioned in the text');
    expect(counts([])).toBe('0 references');
    expect(counts([{}], 'id')).toBe('1 referensi · 0 memiliki DOI · 0 disebut dalam teks');
  });
  test('names site, author, date and language as far as the page does', () => {
    renderArticle({ siteName: 'Regenic', byline: 'Dr. A', published: '2025-10-14', language: 'id' });
    expect(screen.getByRole('main').querySelector('.facts')?.textContent).toBe(
      'Regenic · Dr. A · Oct 14, 2025 · Indonesian',
    );
  });
  test('names the host where the page names no site, and a page without a title', () => {
    renderArticle({ title: '', language: null });
    expect(screen.getByRole('main').querySelector('.facts')?.textContent).toBe('example.org');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.untitled);
  });
});

describe('benefits and risks', () => {
  test('stand under their sections, each with what it cites', () => {
    const benefits = [aPassage('It calms.', 1, [2, 5]), aPassage('It mends.', 1), aPassage('It lasts.', 3)];
    renderArticle({ outline, summary: { ...nothing, benefits } });
    const words = wordsOf(en.benefits);
    expect(words).toBe(
      'Benefits 3What it doesIt calms.cites 2, 5It mends.no source givenWhat it costsIt lasts.no source given',
    );
    expect(screen.getByRole('link', { name: 'cites reference 5' }).getAttribute('href')).toBe('#reference-5');
  });
  test('that the page does not name are said not to be named', () => {
    renderArticle({});
    expect(wordsOf(en.benefits)).toContain('This page names no benefits.');
    expect(wordsOf(en.risks)).toContain('This page names no risks.');
  });
});

describe('further parts', () => {
  test('are left out where the page has none, and come in order where it has', () => {
    renderArticle({});
    const titles = () =>
      screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent?.trim());
    const always = [
      'In brief',
      'Benefits',
      'Risks',
      'Outline',
      'References',
      'About this page',
      'About Sumber',
    ];
    expect(titles()).toEqual(always);
    cleanup();
    const all = {
      procedure: [aPassage('So.')],
      evidence: [aPassage('A study.')],
      conclusion: [aPassage('Thus.')],
    };
    renderArticle({ summary: { ...nothing, ...all } });
    expect(titles().slice(3, 6)).toEqual(['How it is done', 'Evidence it describes', 'Conclusion']);
  });
  test('do not complain about sentences without a source', () => {
    renderArticle({ summary: { ...nothing, keyPoints: [aPassage('A point.')] } });
    expect(wordsOf(en.inBrief)).not.toContain(en.noSource);
  });
});

describe('what the page says of itself', () => {
  const rows = () =>
    Object.fromEntries(
      within(region(en.aboutPage))
        .getAllByRole('term')
        .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
    );
  test('is named with its words', () => {
    const disclosure = aPassage('The authors hold shares.');
    const contact = aPassage('Call us.');
    const about = { author: 'Dr. A', date: '2025-10-14', references: 5, disclosure, contact };
    const { actions } = renderArticle({ about });
    expect(rows()).toEqual({
      Author: 'Dr. A',
      Date: 'Oct 14, 2025',
      References: '5 references',
      'Interests or funding': 'The authors hold shares.',
      'Asks you to call or book': 'Call us.',
    });
    fireEvent.click(screen.getByRole('button', { name: 'The authors hold shares.' }));
    expect(actions.showPassage).toHaveBeenCalledWith(disclosure);
  });
  test('is said to be missing where it is', () => {
    renderArticle({});
    expect(Object.values(rows())).toEqual(['not named', 'not named', 'none found', 'not named', 'not found']);
  });
});

describe('a click', () => {
  test('on a sentence shows that very passage', () => {
    const passage = { ...aPassage('A point.'), prefix: 'before' };
    const { actions } = renderArticle({ summary: { ...nothing, keyPoints: [passage] } });
    fireEvent.click(screen.getByRole('button', { name: 'A point.' }));
    expect(actions.showPassage).toHaveBeenCalledWith(passage);
  });
  test('on a heading shows the heading', () => {
    const { actions } = renderArticle({ outline });
    fireEvent.click(screen.getByRole('button', { name: 'What it does' }));
    expect(actions.showPassage).toHaveBeenCalledWith({ text: 'What it does', prefix: 'before' });
  });
});

test('of thousands of headings the first are drawn, and the others when they are asked for', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({
    level: 2,
    title: `Part ${i}`,
    prefix: '',
    role: null,
  }));
  renderArticle({ outline: many });
  expect(screen.getAllByRole('button', { name: /^Part \d+$/ })).toHaveLength(500);
  fireEvent.click(screen.getByRole('button', { name: en.wholeOutline }));
  expect(document.querySelectorAll('.outline-branch .passage')).toHaveLength(3000);
});

test('the outline is a tree', () => {
  renderArticle({ outline });
  const [top] = within(region(en.outline)).getAllByRole('listitem');
  const below = within(top as HTMLElement).getAllByRole('list');
  expect(below.map((list) => list.children.length)).toEqual([2, 1]);
});

test('the page’s words are in the page’s language', () => {
  renderArticle({ language: 'id', summary: { ...nothing, keyPoints: [aPassage('Sebuah kalimat.')] } });
  const words = screen.getByText('Sebuah kalimat.');
  expect([words.lang, words.dir]).toEqual(['id', 'auto']);
});
