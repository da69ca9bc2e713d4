import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Article, articleSchema } from '../lib/article/schema';
import { finish } from '../lib/article/steps';
import { articleSteps, readArticle } from '../lib/read-article';

const documentOf = (html: string, options = {}): Document => new JSDOM(html, options).window.document;
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const PROSE = times(
  12,
  (i) =>
    `<p>Walking after supper, part ${i}, helps many people to sleep and to digest, as some studies found.</p>`,
);
const LIST = `<h2>References</h2><ol>${times(
  4,
  (i) => `<li>Lv C, Chen Y. Walking, part ${i}. J Ex. 202${i};12(3):4${i}-5${i}. doi:10.5555/walk.${i}</li>`,
)}</ol>`;
const article = (body: string): string =>
  `<!doctype html><html lang="en"><title>A walk</title><body><article><h1>A walk after supper</h1>${body}</article></body></html>`;

/** What comes back is always an article by the schema, however strange the page. */
const read = (document: Document): Article => articleSchema.parse(readArticle(document));

describe('strange pages', () => {
  test('without a body', () => {
    const document = documentOf('');
    document.body.remove();
    expect(read(document)).toMatchObject({ isArticle: false, text: '', references: [], unread: [] });
  });

  test('without anything at all', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(read(document)).toMatchObject({ isArticle: false, text: '' });
  });

  test('XHTML is read as HTML is', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A walk</title></head><body><article><h1>A walk after supper</h1>${PROSE}${LIST}</article></body></html>`;
    const strict = read(documentOf(xhtml, { contentType: 'application/xhtml+xml' }));
    const loose = read(documentOf(article(PROSE + LIST)));
    expect(strict.references).toEqual(loose.references);
    expect(strict.references).toHaveLength(4);
    expect(strict.text).toBe(loose.text);
  });

  test('XML that is no page', () => {
    const document = documentOf('<feed><title>News</title></feed>', { contentType: 'application/xml' });
    expect(read(document)).toMatchObject({ isArticle: false, references: [] });
  });

  test.each([
    [
      'a frameset',
      '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset></html>',
    ],
    [
      'a page that is one frame',
      '<body><h1>News</h1><iframe src="https://example.org/text"></iframe></body>',
    ],
  ])('%s says that the frame was not read', (_, html) => {
    expect(read(documentOf(html)).unread).toEqual(['frames']);
  });

  test('a film in an article is no frame that matters', () => {
    expect(
      read(documentOf(article(`${PROSE}<iframe src="https://example.org/film"></iframe>`))).unread,
    ).toEqual([]);
  });

  test('open shadow roots are read, with what is put into their slots', () => {
    const document = documentOf(article(`<x-text></x-text>${PROSE}<x-list>${LIST}</x-list>`));
    const shadow = document.querySelector('x-text')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML =
        '<p>This part of the article stands in a shadow tree of its own, as some sites do.</p>';
    const slotted = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
    if (slotted) slotted.innerHTML = '<section><slot></slot></section>';
    const { text, references } = read(document);
    expect(text).toContain('stands in a shadow tree');
    expect(references).toHaveLength(4);
  });
});

describe('a page that changes while it is read', () => {
  const CHANGES: Record<string, (document: Document) => void> = {
    'loses all its content': ({ body }) => body.replaceChildren(),
    'loses its body': ({ body }) => body.remove(),
    'moves its text about': ({ body }) => body.append(...[...body.querySelectorAll('p')].reverse()),
    'grows without end': ({ body }) => body.append(body.ownerDocument.createElement('p')),
  };

  test.each(Object.entries(CHANGES))('and %s', (_, change) => {
    // Long enough that the walk through the page has several steps.
    const document = documentOf(article(PROSE.repeat(40) + LIST));
    const steps = articleSteps(document, 'needed');
    let step = steps.next();
    for (let turn = 0; !step.done; turn++) {
      expect(turn).toBeLessThan(10_000);
      if (document.body) change(document);
      step = steps.next();
    }
    expect(articleSchema.parse(step.value).title).toBeTypeOf('string');
  });
});

describe('endless pages', () => {
  test('of a text without end the beginning is read, and it is said', () => {
    const { text, unread } = read(documentOf(article(`<p>${'Walking helps. '.repeat(150_000)}</p>${LIST}`)));
    expect(unread).toEqual(['text']);
    expect(text.length).toBeGreaterThan(900_000);
    expect(text.length).toBeLessThan(1_100_000);
  });

  test('of blocks without end the first are read, and it is said', () => {
    const { unread, text } = read(documentOf(article(PROSE + times(31_000, (i) => `<div>Line ${i}</div>`))));
    expect(unread).toEqual(['text']);
    expect(text).toContain('Walking after supper, part 11');
  });

  test('a list of 20,000 items is read whole', () => {
    const { unread, text } = read(
      documentOf(article(`${PROSE}<ul>${times(20_000, (i) => `<li>The item of number ${i}.</li>`)}</ul>`)),
    );
    expect(unread).toEqual([]);
    expect(text).toContain('The item of number 19999.');
  });

  test('of 3,200 references the first 3,000 are read, and it is said', () => {
    const list = times(3200, (i) => `<li>Lv C. Walk ${i}. J Ex. 2020;${i}:1-9. doi:10.5555/walk.${i}</li>`);
    const { references, unread } = read(documentOf(article(`${PROSE}<h2>References</h2><ol>${list}</ol>`)));
    expect(references).toHaveLength(3000);
    expect(references.at(-1)?.doi).toBe('10.5555/walk.2999');
    expect(unread).toEqual(['references']);
  });

  test('of thousands of entries none is read together with a thousand others', () => {
    const list = times(3000, (i) => `<li>Lv C. Walk ${i}. J Ex. 2020;${i}:1-9. doi:10.5555/walk.${i}</li>`);
    const steps = articleSteps(documentOf(article(`${PROSE}<h2>References</h2><ol>${list}</ol>`)), 'needed');
    let count = 0;
    while (!steps.next().done) count++;
    // Each entry is a step of its own where the list is parted, where it is cited, and where it is told.
    expect(count).toBeGreaterThan(9000);
  });

  test.each([
    [400, true, []],
    [1000, false, ['text']],
  ])('elements %d deep, whose deepest text is read: %s', (levels, isRead, wanted) => {
    const document = documentOf(article(PROSE));
    const deep = document.createElement('div');
    let at = deep;
    for (let i = 0; i < levels; i++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.textContent = 'The text that stands deepest of all is read like any other on the page.';
    document.querySelector('article')?.append(deep);
    const { text, unread } = read(document);
    expect(text.includes('stands deepest of all')).toBe(isRead);
    expect(text).toContain('part 0, helps');
    expect(unread).toEqual(wanted);
  });
});

describe('what references say', () => {
  const list = (count: number) =>
    `<h2>References</h2><ol>${times(count, (i) => `<li>Lv C, Chen Y. Walking after supper and before it, part ${i}. J Ex. ${1990 + i};12(3):4${i}-5${i}.</li>`)}</ol>`;
  const partsOf = (body: string, items: 'all' | 'needed') =>
    finish(articleSteps(documentOf(article(body)), items)).references;

  test('is left for later where the text names nobody', () => {
    const references = partsOf(PROSE + list(4), 'needed');
    expect(references.map(({ item }) => item)).toEqual([null, null, null, null]);
    expect(partsOf(PROSE + list(4), 'all').map(({ item }) => item?.title)).toContain(
      'Walking after supper and before it, part 0',
    );
  });
  test.each([
    ['author and year', 'It was shown before (Lv &amp; Chen, 1991).'],
    ['journal and year', 'The journal J Ex told of it in 1991.'],
    ['title', 'A study with the title “Walking after supper and before it, part 1” told of it.'],
  ])('is found out where the text names %s, and the mentions are the same', (_, sentence) => {
    const body = `${PROSE}<p>${sentence}</p>${list(4)}`;
    const [needed, all] = [partsOf(body, 'needed'), partsOf(body, 'all')];
    expect(needed[1]?.item).toEqual(all[1]?.item);
    expect(needed[1]?.mentions).toHaveLength(1);
    expect(needed.map(({ mentions }) => mentions)).toEqual(all.map(({ mentions }) => mentions));
  });
});
