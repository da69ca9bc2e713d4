import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../lib/article/outline';
import { readPageBlocks } from '../../lib/article/page-blocks';

const outline = (html: string, announced = '') => {
  const blocks = readPageBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
  const announcers = new Set(blocks.filter((block) => block.text === announced));
  return outlineOf(blocks, announcers, 'The title', 'en').headings.map(
    ({ level, title }) => `${level} ${title}`,
  );
};

describe('the outline', () => {
  test.each([
    [
      'has the headings in order, without the title',
      '<h1>The title</h1><h2>A</h2><p>x</p><h3>B</h3><h2>C</h2>',
      ['2 A', '3 B', '2 C'],
    ],
    ['skips no level on the way down', '<h1>A</h1><h3>B</h3><h1>C</h1>', ['1 A', '2 B', '1 C']],
    ['is two levels deep', '<h2>A</h2><h3>B</h3><h4>Lemma</h4><h2>C</h2>', ['2 A', '3 B', '2 C']],
    [
      'takes deeper levels where there are no others',
      '<p>x</p><h4>A</h4><h5>B</h5><h6>Lemma</h6>',
      ['4 A', '5 B'],
    ],
    [
      'takes bold lines where there are no headings',
      '<p><strong>How it works</strong></p><p>Text.</p><p><b>What it costs:</b></p><p>More.</p>',
      ['2 How it works', '2 What it costs:'],
    ],
    [
      'takes no bold lines beside headings',
      '<h2>A</h2><p><b>Bold</b></p><p>Text.</p><h2>B</h2>',
      ['2 A', '2 B'],
    ],
    [
      'takes no bold sentence, teaser or lone line',
      '<p><b>This is bold.</b></p><p>Text.</p><p><b>Read also: more</b></p><p>Text.</p><p><b>The end</b></p>',
      [],
    ],
    [
      'has no titles of tables and days',
      '<h2>A</h2><h2>Table 1. Numbers</h2><h2>Wednesday, October 16, 2019</h2><h2>B</h2>',
      ['2 A', '2 B'],
    ],
    [
      'begins with the printed title',
      '<h3>The journal</h3><h1>The title</h1><h2>A</h2><h2>B</h2>',
      ['2 A', '2 B'],
    ],
    [
      'has no subtitle, which stands over all others before any text',
      '<h2>How lungs mend at night</h2><p>x</p><h3>A</h3><p>x</p><h3>B</h3>',
      ['3 A', '3 B'],
    ],
    [
      'but what says what it is for stays',
      '<h2>Abstract</h2><h3>Methods</h3><p>x</p><h3>Results</h3>',
      ['2 Abstract', '3 Methods', '3 Results'],
    ],
    [
      'has a heading that is printed twice in a row once',
      '<h2>A</h2><p>x</p><h2>B</h2><h2>B</h2><p>x</p>',
      ['2 A', '2 B'],
    ],
    ['has no tools of the site', '<h2>A[edit]</h2><h2>B ¶</h2>', ['2 A', '2 B']],
  ])('%s', (_, html, wanted) => expect(outline(html)).toEqual(wanted));

  test('has the heading of the reference list where that is the title, as the last chapter of a book has it', () => {
    expect(outline('<h1>The title</h1><ol><li>One</li></ol>', 'The title')).toEqual(['2 The title']);
  });

  test('has the heading of the reference list, however it is set', () => {
    expect(outline('<h2>A</h2><p>x</p><h2>B</h2><p>Sources</p><ol><li>One</li></ol>', 'Sources')).toEqual([
      '2 A',
      '2 B',
      '2 Sources',
    ]);
  });
});
