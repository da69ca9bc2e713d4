import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { selectionSteps } from '../../../lib/article/content/select-content';
import { readPageBlocks } from '../../../lib/article/page-blocks';
import { finish } from '../../../lib/article/steps';

const SENTENCE = (n: number) =>
  `Paragraph ${n} says at some length how the lungs of a sleeping person take in air, and why they sometimes do not.`;
const prose = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${SENTENCE(from + i)}</p>`).join('');
const card = (n: number) =>
  `<div class="card"><a href="/other/${n}">Ten other things that you should know about number ${n}, and soon</a></div>`;
const MENU = `<nav><ul>${['Home', 'News', 'Health', 'Contact'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;
const FOOTER = '<footer><p>© 2024 Lung House. All rights reserved.</p></footer>';

/** The text that is chosen from a page with a menu, a title and a footer around `body`. */
function chosen(body: string): string[] {
  const page = `${MENU}<h1>Lungs at night</h1>${body}${FOOTER}`;
  const { document } = new JSDOM(`<title>Lungs at night</title><body>${page}</body>`).window;
  const blocks = readPageBlocks(document.body);
  const content = finish(selectionSteps(blocks, document.title, 'en'));
  return blocks.filter((_, index) => content[index]).map((block) => block.text);
}

test('an article is its paragraphs, without menu and footer', () => {
  expect(chosen(`<article>${prose(1, 5)}</article>`)).toEqual([1, 2, 3, 4, 5].map(SENTENCE));
});

describe('kept with what stands around it', () => {
  test.each([
    [
      'short items of a list',
      '<h2>What helps</h2><ul><li>Cool air</li><li>Less dust</li><li>A firm pillow</li></ul>',
      ['What helps', 'Cool air', 'Less dust', 'A firm pillow'],
    ],
    [
      'short labels between lists',
      '<h3>Pros</h3><ul><li>Quiet</li><li>Cheap to run</li></ul><h3>Cons</h3><ul><li>Heavy</li></ul>',
      ['Pros', 'Quiet', 'Cheap to run', 'Cons', 'Heavy'],
    ],
    [
      'cells of a table',
      '<table><tr><th>Age</th><th>Breaths</th></tr><tr><td>Infants</td><td>Forty a minute</td></tr></table>',
      ['Age', 'Breaths', 'Infants', 'Forty a minute'],
    ],
    ['a heading inside the text', '<h2>In the mountains</h2>', ['In the mountains']],
  ])('%s', (_, part, texts) => {
    const text = chosen(`<article>${prose(1, 5)}${part}${prose(6, 10)}</article>`);
    expect(text).toEqual(expect.arrayContaining(texts));
  });
});

describe('a part that is named like furniture and holds the page is the page', () => {
  test('one element', () => {
    expect(chosen(`<div class="sidebar">${prose(1, 6)}</div>`)).toHaveLength(6);
  });
  test('many alike, as page builders make them', () => {
    const widgets = [1, 2, 3, 4, 5, 6].map((n) => `<div class="widget w-${n}">${prose(n, n)}</div>`);
    expect(chosen(`<div>${widgets.join('')}</div>`)).toHaveLength(6);
  });
  test('text that markup hides, if most of it is', () => {
    expect(chosen(`<div hidden>${prose(1, 6)}</div>`)).toHaveLength(6);
  });
});

describe('left out', () => {
  const article = (inside: string, after = '') =>
    chosen(`<article>${prose(1, 6)}${inside}${prose(7, 9)}</article>${after}`).join('\n');

  test('cards that lead to other pages', () => {
    expect(article('', `<div>${[1, 2, 3, 4].map(card).join('')}</div>`)).not.toContain('Ten other things');
  });
  test('a card between two paragraphs', () => {
    expect(article(card(1))).not.toContain('Ten other things');
  });
  test('who the author is, in a box below', () => {
    const bio =
      '<div class="author-box"><p>Ada Sari is a freelance writer who covers sleep. She lives in Bandung.</p></div>';
    expect(article('', bio)).not.toContain('freelance writer');
  });
  test('comments, however long', () => {
    const comment = (n: number) =>
      `<div class="comment"><p>My own lungs, reader ${n}. ${SENTENCE(n)}</p></div>`;
    expect(article('', `<section id="comments">${[1, 2, 3].map(comment).join('')}</section>`)).not.toContain(
      'My own lungs',
    );
  });
  test('a cookie dialog', () => {
    const dialog = `<div class="cookie-consent" role="dialog"><p>We use cookies so that this page works. You can accept them, or choose which.</p></div>`;
    expect(article('', dialog)).not.toContain('cookies');
  });
  test('text hidden beside the article', () => {
    expect(
      article('', '<div hidden><p>Sign in to go on reading what we wrote for you here.</p></div>'),
    ).not.toContain('Sign in');
  });
  test('the same article a second time, as phones are shown it', () => {
    const body = `${prose(1, 3)}<h2>At dawn</h2>${prose(4, 6)}`;
    const text = chosen(`<div class="desk">${body}</div><div class="phone">${body}</div>`);
    expect(new Set(text).size).toBe(text.length);
    expect(text).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6].map(SENTENCE)));
  });
});
