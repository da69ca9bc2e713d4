import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { keepHeadings } from '../../../lib/article/content/keep-headings';
import { readPageBlocks } from '../../../lib/article/page-blocks';

const kept = (html: string, chosen: string) => {
  const blocks = readPageBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
  expect(blocks).toHaveLength(chosen.length);
  return keepHeadings(
    blocks,
    [...chosen].map((mark) => mark === 'x'),
  )
    .map((is) => (is ? 'x' : '.'))
    .join('');
};

test.each([
  ['a heading whose text was chosen', '<p>a</p><h3>B</h3><p>b</p>', 'x.x', 'xxx'],
  ['also behind a label', '<p>a</p><h3>B</h3><p>Request a protocol</p><p>b</p>', 'x..x', 'xx.x'],
  ['and the heading over that one', '<p>a</p><h2>B</h2><h3>C</h3><p>c</p>', 'x..x', 'xxxx'],
  [
    'one that stands beside two chosen ones',
    '<h2>A</h2><p>a</p><h2>B</h2><p>b</p><h2>See also</h2><ul><li>c</li></ul><h2>D</h2><p>d</p>',
    'xxxx..xx',
    'xxxxx.xx',
  ],
  [
    'also where each has a wrapper of its own',
    '<div><h2>A</h2></div><p>a</p><div><h2>B</h2><span></span></div><p>b</p><div><h2>See also</h2></div><ul><li>c</li></ul><div><h2>D</h2></div><p>d</p>',
    'xxxx..xx',
    'xxxxx.xx',
  ],
  [
    'none in a part of its own',
    '<h2>A</h2><p>A paragraph of the article</p><h2>B</h2><p>b</p><aside><h2>Letter</h2><p>Subscribe.</p></aside><p>d</p>',
    'xxxx..x',
    'xxxx..x',
  ],
  ['none before the first part and after the last', '<h2>A</h2><h2>B</h2><p>b</p><h2>C</h2>', '.xx.', '.xx.'],
  ['nothing where nothing was chosen', '<h2>A</h2><p>a</p>', '..', '..'],
])('%s', (_, html, chosen, wanted) => expect(kept(html, chosen)).toBe(wanted));
