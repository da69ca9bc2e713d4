import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPageBlocks } from '../../lib/article/page-blocks';

const read = (html: string) => readPageBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
const texts = (html: string) => read(html).map((block) => block.text);

describe('blocks', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline elements do not part text', '<p>H<sub>2</sub>O is <b>wa</b>ter</p>', ['H2O is water']],
    ['white space is folded', '<p>  One\n\t two&nbsp; three </p>', ['One two three']],
    [
      'a soft hyphen and a zero-width space are no text',
      '<p>hyper\u00adtension and\u200bso</p>',
      ['hypertension andso'],
    ],
    ['one line break is a blank', '<p>One<br>two</p>', ['One two']],
    ['two line breaks part blocks', '<div>One<br><br>two</div>', ['One', 'two']],
    ['text beside a block is a block', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['a block inside a link', '<a href="/x"><div>One</div><div>Two</div></a>', ['One', 'Two']],
    [
      'scripts, styles and fields are no text',
      '<script>x()</script><style>p{}</style><p>One</p><select><option>A</option></select>',
      ['One'],
    ],
    ['cells', '<table><tr><td>1</td><td>One</td></tr></table>', ['1', 'One']],
    ['empty lines part preformatted text', '<pre>One\ntwo\n\nthree</pre>', ['One two', 'three']],
  ])('%s', (_, html, wanted) => expect(texts(html)).toEqual(wanted));

  test('know their kind and level', () => {
    const kinds = read(
      '<h2>A</h2><ul><li>B</li></ul><blockquote><p>C</p></blockquote><div role="heading" aria-level="3">D</div><p>E</p>',
    );
    expect(kinds.map((block) => [block.kind, block.level])).toEqual([
      ['heading', 2],
      ['item', 0],
      ['quote', 0],
      ['heading', 3],
      ['paragraph', 0],
    ]);
  });
  test('know their links, superscripts, line breaks and bold beginning', () => {
    const [block] = read('<p><b>Less pain:</b> was <a href="#r1">seen</a><sup>2,3</sup><br>later</p>');
    expect(block?.text).toBe('Less pain: was seen2,3 later');
    expect(block?.boldLead).toBe('Less pain:'.length);
    expect(block?.links).toEqual([{ start: 15, end: 19, href: '#r1' }]);
    expect(block?.superscripts).toEqual([[19, 22]]);
    expect(block?.breaks).toEqual([23]);
    expect(block?.linked).toBe(4);
  });
  test('lose a printed bullet, and are items by it', () => {
    const [block] = read('<p>•&nbsp; <strong>Less pain:</strong> seen</p>');
    expect(block).toMatchObject({ text: 'Less pain: seen', kind: 'item', bullet: true, boldLead: 10 });
  });
  test('know that markup hides them', () => {
    const hidden = read(
      '<p hidden>A</p><div style="display: none"><p>B</p></div><p aria-hidden="true">C</p><p>D</p>',
    );
    expect(hidden.map((block) => block.hidden)).toEqual([true, true, true, false]);
  });
  test('a paragraph in a cell is a paragraph: the table lays out the page', () => {
    expect(read('<table><tr><td><p>One</p></td></tr></table>')[0]?.kind).toBe('paragraph');
  });
  test('inside an open shadow root are read, with what was put into its slot', () => {
    const { document } = new JSDOM('<body><x-box><p>Inside the slot</p></x-box></body>').window;
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    const title = document.createElement('h2');
    title.textContent = 'In the shadow';
    root?.append(title, document.createElement('slot'));
    expect(readPageBlocks(document.body).map((block) => block.text)).toEqual([
      'In the shadow',
      'Inside the slot',
    ]);
  });
});

describe('regions', () => {
  const region = (html: string) =>
    read(`${'<p>Prose of the article, long enough to be most of the page.</p>'.repeat(5)}${html}`).at(-1)
      ?.region;
  test.each([
    ['<nav><a href="/">Home</a></nav>', 'navigation'],
    ['<footer>© 2024</footer>', 'footer'],
    ['<div class="relatedPosts">Read also</div>', 'related'],
    ['<div id="comments"><p>Nice!</p></div>', 'comments'],
    ['<div class="share_buttons">Share</div>', 'share'],
    ['<div class="hatnote">For the city, see another page.</div>', 'notice'],
    ['<div class="content">Text</div>', null],
  ])('%s', (html, wanted) => expect(region(html)).toBe(wanted));

  test('an element that holds the page is no side part, whatever it is called', () => {
    expect(
      read(`<div class="sidebar">${'<p>Prose of the article.</p>'.repeat(5)}</div>`)[0]?.region,
    ).toBeNull();
  });
});

describe('any page', () => {
  const inline = fc.constantFrom('b', 'a', 'span', 'sup', 'em');
  const block = fc.constantFrom('p', 'div', 'li', 'ul', 'td', 'table', 'h2', 'pre', 'section', 'br', 'x-y');
  const html = fc
    .array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        inline.map((tag) => `<${tag}>`),
        block.map((tag) => `<${tag}>`),
        block.map((tag) => `</${tag}>`),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('is read without change, into blocks that hold their offsets and all of its letters', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { document } = new JSDOM(`<body>${source}</body>`).window;
        const before = document.body.outerHTML;
        const blocks = readPageBlocks(document.body);
        expect(document.body.outerHTML).toBe(before);
        for (const one of blocks) {
          expect(one.text).toBe(one.text.trim());
          expect(one.text).not.toBe('');
          for (const { start, end } of one.links)
            expect(0 <= start && start < end && end <= one.text.length).toBe(true);
          expect(one.boldLead).toBeLessThanOrEqual(one.text.length);
        }
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(blocks.map((one) => one.text).join(''))).toBe(
          letters(document.body.textContent ?? ''),
        );
      }),
      { numRuns: 60 },
    );
  }, 30_000);
  test('of great depth costs no call stack', () => {
    const { document } = new JSDOM('<body></body>').window;
    let at: Element = document.body;
    for (let i = 0; i < 500; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(readPageBlocks(document.body).map((one) => one.text)).toEqual(['deep']);
  });
});
