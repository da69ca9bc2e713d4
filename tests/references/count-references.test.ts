import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { REFERENCE_HEADINGS } from '../../lib/article/vocabulary/references';
import { announcesReferences, countReferences } from '../../lib/references/count-references';
import { pageFixtures } from '../pages/expected';

const countIn = (html: string): number => countReferences(new JSDOM(html).window.document);
const ENTRY = 'Okafor M. Walking after supper. Journal of Walks. 2021;4(2):11-19.';
const entries = (count: number, tag: string): string => `<${tag}>${ENTRY}</${tag}>`.repeat(count);

describe('the pages of tests/pages', () => {
  const fixtures = pageFixtures().filter(({ expected }) => expected.runsScripts !== true);
  test.each(fixtures)('$name counts as many as the reader', ({ html, expected }) => {
    expect(countIn(html)).toBe(expected.dois.length);
  });
});

/** Headings of notes, links and further reading: only a look at the entries tells whether they are references. */
const LEFT_TO_THE_READER =
  /^(?:(?:foot)?notes?|notas|noten|notlar|sources|citas|citations|originalpublikation|weblinks|(?:further|additional|recommended|suggested) reading|(?:works|sources) consulted|selected references|source|bibl|主要参考文献|文献|lecturas recomendadas|pour aller plus loin|延伸閱讀|.*(?:links|liens|enlaces|ligações|collegamenti|链接|リンク|링크|وصلات|bağlantılar|liên kết|कड़ियाँ).*)$/;

// "=data" marks a word that counts only alone.
test.each(Object.values(REFERENCE_HEADINGS).flatMap((words) => words.map((word) => word.replace('=', ''))))(
  'the heading "%s" is known, or left out on purpose',
  (words) => {
    expect(announcesReferences(words)).toBe(!LEFT_TO_THE_READER.test(words));
  },
);
test.each(['1. References', 'References (12)', 'REFERENCES:', 'Notes and references', 'References [edit]'])(
  'the heading "%s" is known',
  (words) => expect(announcesReferences(words)).toBe(true),
);
test.each(['Literature review', 'Source code', 'Refer a friend', 'Sumber daya manusia', 'Bronchitis', ''])(
  'the heading "%s" is none',
  (words) => expect(announcesReferences(words)).toBe(false),
);

test.each([
  ['list items', `<h2>References</h2><ol>${entries(4, 'li')}</ol>`],
  [
    'nested items once',
    `<h2>References</h2><ol>${`<li>${ENTRY}<ul><li>${ENTRY}</li></ul></li>`.repeat(4)}</ol>`,
  ],
  ['paragraphs', `<h3>Daftar Pustaka</h3>${entries(4, 'p')}<h3>About</h3>${entries(3, 'p')}`],
  ['rows', `<h2>Literatur</h2><table>${entries(4, 'td').replace(/<td>/g, '<tr><td>')}</table>`],
  ['lines', `<p><strong>References</strong></p><p>${`${ENTRY}<br>`.repeat(4)}</p>`],
  ['elements', `<h2>参考文献</h2><div>${entries(4, 'div')}</div>`],
  ['a tab', `<ul><li><a href="#tab2">References</a></li></ul><div id="tab2">${entries(4, 'p')}</div>`],
  ['a list without a heading', `<ol class="ref-list">${entries(4, 'li')}</ol>`],
])('counts %s', (_, html) => {
  expect(countIn(`<article><p>Text.</p>${html}</article>`)).toBe(4);
});

test.each([
  ['nothing', ''],
  ['text without a list', '<h2>A walk</h2><p>In 2021 I walked after supper, as doctors advise.</p>'],
  ['a heading with nothing behind it', '<h2>References</h2>'],
  ['a list under another heading', `<h2>Recipes</h2><ul>${entries(4, 'li')}</ul>`],
  ['a class name that only sounds alike', `<ul class="preferences">${entries(4, 'li')}</ul>`],
])('counts none in %s', (_, html) => {
  expect(countIn(html)).toBe(0);
});
test('a document without a body has none', () => {
  const { document } = new JSDOM('').window;
  document.body.remove();
  expect(countReferences(document)).toBe(0);
});

test('of thousands of elements in one another that call themselves a list, some are searched', () => {
  const { window } = new JSDOM(`<div class="references">`.repeat(400));
  const search = vi.spyOn(window.Element.prototype, 'querySelectorAll');
  expect(countReferences(window.document)).toBe(0);
  // Five searches in each of the 100 lists.
  expect(search.mock.calls.length).toBeLessThanOrEqual(500);
});
