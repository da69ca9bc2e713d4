import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Metadata, readMetadata } from '../../../lib/article/metadata/metadata';
import { readPageBlocks } from '../../../lib/article/page-blocks';

function read(body: string, head = '', lang = 'en'): Metadata {
  const { document } = new JSDOM(
    `<html lang="${lang}"><head><title>Lungs at night</title>${head}</head><body>${body}</body></html>`,
  ).window;
  return readMetadata(document, readPageBlocks(document.body));
}
const below = (line: string) =>
  `<article><h1>Lungs at night</h1>${line}<p>Text of the article.</p></article>`;

describe('the title', () => {
  const titled = (title: string, body: string) => {
    const { document } = new JSDOM(`<title>${title}</title><body>${body}<p>Text.</p></body>`).window;
    return readMetadata(document, readPageBlocks(document.body)).title;
  };
  test.each([
    ['Lungs | The Clinic', '<h1>Lungs</h1>', 'Lungs'],
    [
      'Lungs at night | The Clinic',
      '<h1><a href="/">The Clinic</a></h1><h2>Lungs at night</h2>',
      'Lungs at night',
    ],
    [
      'Lungs | The Clinic',
      '<h1><a href="https://clinic.example/">The Clinic</a></h1><h1>Lungs</h1>',
      'Lungs',
    ],
    ['Lungs', '<h1><a href="/2024/lungs">Lungs</a></h1>', 'Lungs'],
    ['How lungs mend', '<h1>Lungs that mend themselves</h1>', 'Lungs that mend themselves'],
    [
      'How lungs mend',
      `<p>${'Lungs mend at night. '.repeat(12)}</p><h1>A message from our founder</h1>`,
      'How lungs mend',
    ],
  ])('%s, %s', (title, body, wanted) => expect(titled(title, body)).toBe(wanted));
});

describe('who wrote it is printed below the title', () => {
  test.each([
    ['<p>By Ada Sari, March 4, 2024</p>', 'Ada Sari'],
    ['<p>By <a>Ada Sari</a> | 12 min read</p>', 'Ada Sari'],
    ['<div><span>Written by</span><span>Ada Sari</span></div>', 'Ada Sari'],
    ['<p>Oleh: Ada Sari</p>', 'Ada Sari'],
    ['<p>By Ada Sari, head of a clinic</p>', 'Ada Sari, head of a clinic'],
    ['<div class="post_author_name">Ada Sari</div>', 'Ada Sari'],
    ['<div><span>By</span>AAA Travel</div>', 'AAA Travel'],
    ['<p>DISCLOSURE: we may earn a commission.</p>', null],
    ['<p class="byline">By</p>', null],
    ['<div class="author-box"><div>Ada Sari</div></div>', 'Ada Sari'],
    ['<div class="author">Sat, 20 Dec, 2025</div>', null],
    ['<p>By the time you wake, your lungs have worked for hours.</p>', null],
    ['<p>Ada Sari</p>', null],
  ])('%s', (line, byline) => {
    expect(read(below(line)).byline).toBe(byline);
  });
  test('a name far below is not the author', () => {
    const lines = '<p>One line of text.</p>'.repeat(9);
    expect(read(below(`${lines}<p>By Ada Sari</p>`)).byline).toBeNull();
  });
  test('every author that a journal names in a tag of its own, family name last', () => {
    const head =
      '<meta name="citation_author" content="Sari, Ada"><meta name="citation_author" content="Ben Okoro">';
    expect(read(below(''), head).byline).toBe('Ada Sari, Ben Okoro');
  });
});

describe('the date is printed below the title', () => {
  test.each([
    ['<p>March 4, 2024</p>', 'en', '2024-03-04'],
    ['<p>By Ada Sari · Mar 4th, 2024 · 12 min</p>', 'en', '2024-03-04'],
    ['<p>14 Oktober 2025</p>', 'id', '2025-10-14'],
    ['<p>4. März 2024</p>', 'de', '2024-03-04'],
    ['<p>4 de marzo de 2024</p>', 'es', '2024-03-04'],
    ['<p>4 марта 2024 г.</p>', 'ru', '2024-03-04'],
    ['<p>2024年3月4日</p>', 'zh', '2024-03-04'],
    ['<p>2024.03.04</p>', 'ko', '2024-03-04'],
    ['<p>04.03.2024</p>', 'de', '2024-03-04'],
    ['<p>03/24/2024</p>', 'en', '2024-03-24'],
    ['<p>03/04/2024</p>', 'en', null],
    ['<p>In March 2024 we asked 300 people.</p>', 'en', null],
    ['<p>31.13.2024</p>', 'de', null],
    ['<p>Updated May 1, 2025</p><p>March 4, 2024</p>', 'en', '2024-03-04'],
  ])('%s (%s)', (line, language, date) => {
    expect(read(below(line), '', language).published).toBe(date);
  });
  test('what the page states goes before what it prints', () => {
    const head = '<meta property="article:published_time" content="2023-01-02T03:04:05Z">';
    expect(read(below('<p>March 4, 2024</p>'), head).published).toBe('2023-01-02T03:04:05Z');
  });
  test('a date of another article is not', () => {
    expect(read(`<p>March 4, 2024</p>${below('')}`).published).toBeNull();
  });
});
