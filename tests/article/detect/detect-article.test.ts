import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { isKnown, standingOf } from '../../../lib/article/detect/detect-article';
import { largestText } from '../../../lib/article/detect/largest-text';
import { SIGNS, signsOf } from '../../../lib/article/detect/signs';
import { textBehind } from '../../../lib/article/detect/text-behind';
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
    expect(largestText(documentOf(`<main>${wrapped}</main>`)).largest).toBe(
      largestText(documentOf(`<main><div>${paragraphs(6)}</div></main>`)).largest,
    );
  });
  test('text between line breaks counts where there is next to none in paragraphs', () => {
    const text = paragraphs(6).replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>');
    expect(largestText(documentOf(`<main><div>${text}</div></main>`)).largest).toBeGreaterThan(1500);
  });
  test('comments, footers and hidden parts do not count', () => {
    const html = ['<div class="comment-list">', '<footer>', '<aside>', '<div hidden>']
      .map((opening) => `${opening}<div>${paragraphs(5)}</div></${/\w+/.exec(opening)?.[0]}>`)
      .join('');
    expect(largestText(documentOf(html)).largest).toBe(0);
  });
  test('what stands outside gives way to the largest text that does not', () => {
    const html = `<footer><div>${paragraphs(5)}</div></footer><main><div>${paragraphs(4)}</div></main>`;
    const { largest, second } = largestText(documentOf(html));
    expect(largest).toBe(largestText(documentOf(`<main><div>${paragraphs(4)}</div></main>`)).largest);
    expect(second).toBe(0);
  });
  test('a form around the whole page does not hide its text', () => {
    expect(largestText(documentOf(`<form><div>${paragraphs(5)}</div></form>`)).largest).toBeGreaterThan(1000);
  });
  test('the text behind the title', () => {
    const html = `<div><header><h1>A slow walk</h1> 4 March 2024, by Ana</header>${paragraphs(3)}</div>`;
    const heading = documentOf(html).querySelector('h1');
    expect(heading && textBehind(heading)).toMatch(/^\s+4 March 2024, by Ana /);
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
    const { largest } = largestText(documentOf(`<main><div>${paragraphs(20_000)}</div></main>`));
    expect(largest).toBe(largestText(documentOf(`<main><div>${paragraphs(200)}</div></main>`)).largest);
  });
});

describe('the rounds of signs', () => {
  test('each has its signs, between 0 and 1, and a weight for all so far and the bias', () => {
    const rounds = [...signsOf(documentOf(`<h1>How to walk</h1><main><div>${paragraphs(5)}</div></main>`))];
    expect(rounds.map((signs) => signs.length)).toEqual(SIGNS.map((names) => names.length));
    for (const sign of rounds.flat()) expect(sign >= 0 && sign <= 1).toBe(true);
    const known = SIGNS.map((_, round) => 1 + SIGNS.slice(0, round + 1).flat().length);
    expect(WEIGHTS.map((weights) => weights.length)).toEqual(known);
  });
  test('a page whose names tell is not read', () => {
    const [bias = 0, ...weights] = WEIGHTS[0] ?? [];
    const html = '<link rel=canonical href=https://example.org/shop/><h1>Shoes</h1><p>Comfort</p>';
    const document = documentOf(html);
    const [signs = []] = signsOf(document);
    const odds = signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), bias);
    expect(isKnown(odds)).toBe(true);
    const read = vi.spyOn(document, 'getElementsByTagName');
    expect(standingOf(document)).toBe('other');
    expect(read).not.toHaveBeenCalled();
  });
});
