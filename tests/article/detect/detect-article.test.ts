import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../lib/article/detect/detect-article';
import { PageSigns } from '../../../lib/article/detect/page-signs';
import { SIGNALS } from '../../../lib/article/detect/signals';
import { WEIGHTS } from '../../../lib/article/detect/weights';
import { pageFixtures } from '../../pages/expected';

const documentOf = (html: string, url = 'http://localhost/'): Document =>
  new JSDOM(html, { url }).window.document;
const detectArticle = (document: Document): boolean => standingOf(document) === 'article';
const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>${`Walking after supper, part ${i}, helps. `.repeat(9)}</p>`,
  ).join('');

describe('the pages of tests/pages', () => {
  const fixtures = pageFixtures().filter(({ expected }) => expected.runsScripts !== true);

  test.each(fixtures)('$name is judged right', ({ name, html, expected }) => {
    expect(detectArticle(documentOf(html, `http://localhost/${name}/`))).toBe(expected.isArticle);
  });
  test.each(fixtures)('$name is judged alike without its scripts', ({ name, html, expected }) => {
    const document = documentOf(html, `http://localhost/${name}/`);
    for (const script of document.querySelectorAll('script')) script.remove();
    expect(detectArticle(document)).toBe(expected.isArticle);
  });
  test('have pages of both kinds among them', () => {
    expect(new Set(fixtures.map(({ expected }) => expected.isArticle)).size).toBe(2);
  });
});

describe('what the signals are taken from', () => {
  test('paragraphs that are each wrapped belong together', () => {
    const wrapped = paragraphs(6).replace(/<p>/g, '<div><p>').replace(/<\/p>/g, '</p></div>');
    expect(new PageSigns(documentOf(`<main>${wrapped}</main>`)).text.largest).toBe(
      new PageSigns(documentOf(`<main><div>${paragraphs(6)}</div></main>`)).text.largest,
    );
  });
  test('text between line breaks counts where there is next to none in paragraphs', () => {
    const text = paragraphs(6).replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>');
    expect(new PageSigns(documentOf(`<main><div>${text}</div></main>`)).text.largest).toBeGreaterThan(1500);
  });
  test('comments, footers and hidden parts do not count', () => {
    const html = ['<div class="comment-list">', '<footer>', '<aside>', '<div hidden>']
      .map((opening) => `${opening}<div>${paragraphs(5)}</div></${/\w+/.exec(opening)?.[0]}>`)
      .join('');
    expect(new PageSigns(documentOf(html)).text.largest).toBe(0);
  });
  test('what stands outside gives way to the largest text that does not', () => {
    const html = `<footer><div>${paragraphs(9)}</div></footer><main><div>${paragraphs(4)}</div></main>`;
    const { largest, second } = new PageSigns(documentOf(html)).text;
    expect(largest).toBe(new PageSigns(documentOf(`<main><div>${paragraphs(4)}</div></main>`)).text.largest);
    expect(second).toBe(0);
  });
  test('a form around the whole page does not hide its text', () => {
    expect(
      new PageSigns(documentOf(`<form><div>${paragraphs(5)}</div></form>`)).text.largest,
    ).toBeGreaterThan(1000);
  });
  test('the text behind the title', () => {
    const html = `<div><header><h1>A slow walk</h1> 4 March 2024, by Ana</header>${paragraphs(3)}</div>`;
    expect(new PageSigns(documentOf(html)).behind.trim()).toBe('4 March 2024, by Ana');
  });
});

describe('strange pages', () => {
  test('a document without a body is none', () => {
    const document = documentOf('');
    document.body.remove();
    expect(detectArticle(document)).toBe(false);
  });
  test('an XML document is none', () => {
    const { window } = new JSDOM('<feed><title>News</title></feed>', { contentType: 'application/xml' });
    expect(detectArticle(window.document)).toBe(false);
  });
  test('of 20,000 paragraphs only the first are looked at', () => {
    const { largest } = new PageSigns(documentOf(`<main><div>${paragraphs(20_000)}</div></main>`)).text;
    expect(largest).toBe(
      new PageSigns(documentOf(`<main><div>${paragraphs(200)}</div></main>`)).text.largest,
    );
  });
});

test('every signal has a weight, and no weight is left over', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual(['bias', ...Object.keys(SIGNALS)].sort());
});
