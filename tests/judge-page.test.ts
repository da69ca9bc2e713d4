import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isArticle, judgement, judgePage } from '../lib/judge-page';

test.each([
  ['article', 0, true],
  ['doubtful', 2, false],
  ['doubtful', 3, true],
  ['other', 2, false],
] as const)('a page that stands as %s with %d references: %s', (standing, listed, is) => {
  expect(isArticle(standing, listed)).toBe(is);
});

test('no page but an article shows a number', () => {
  expect(judgement('doubtful', 2)).toEqual({ isArticle: false, references: 0 });
  expect(judgement('doubtful', 8)).toEqual({ isArticle: true, references: 8 });
  expect(judgement('article', 1)).toEqual({ isArticle: true, references: 1 });
});

test('a page with a form and a list of references is judged by the list', () => {
  const entry = '<li>Okafor M. Walking after supper. Journal of Walks. 2021;4(2):11-19.</li>';
  const page = (html: string) => new JSDOM(`<form><input></form><p>Short.</p>${html}`).window.document;
  const list = `<h2>References</h2><ol>${entry.repeat(4)}</ol>`;
  const text = `<div>${`<p>${'Walking after supper helps. '.repeat(9)}</p>`.repeat(2)}</div>`;
  expect(judgePage(page(''))).toEqual({ isArticle: false, references: 0 });
  expect(judgePage(page(text + list))).toEqual({ isArticle: true, references: 4 });
});
