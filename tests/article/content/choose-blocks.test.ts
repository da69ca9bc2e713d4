import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chooseBlocks } from '../../../lib/article/content/choose-blocks';
import { readPageBlocks } from '../../../lib/article/page-blocks';

const LONG = 'A paragraph that is long enough to count as running text on its page, number';

function choose(html: string, odds: readonly number[]): string {
  const blocks = readPageBlocks(new JSDOM(html).window.document.body);
  expect(blocks).toHaveLength(odds.length);
  return chooseBlocks(blocks, odds)
    .map((is) => (is ? 'x' : '.'))
    .join('');
}
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

test.each([
  ['what is likely', paragraphs('a', 'b', 'c'), [1, -2, 1], 'x.x'],
  ['a gap of what is nearly likely closes', paragraphs('a', 'b', 'c', 'd'), [1, -0.5, -0.9, 1], 'xxxx'],
  ['not if something else is in it', paragraphs('a', 'b', 'c', 'd'), [1, -0.5, -1.1, 1], 'x..x'],
  ['nor a long one', paragraphs(...'abcdefghijk'), [1, ...Array(9).fill(-0.5), 1], 'x.........x'],
  ['nor before the first and after the last', paragraphs('a', 'b', 'c'), [-0.5, 1, -0.5], '.x.'],
  ['a card stays out of a gap', `<p>a</p><p><a href="/b">${LONG} 2</a></p><p>c</p>`, [1, -0.5, 1], 'x.x'],
  [
    'where hardly anything is likely, what is nearly likely is taken',
    paragraphs(`${LONG} 1`, `${LONG} 2`, `${LONG} 3`, 'Menu'),
    [0.2, -0.4, -0.8, -2],
    'xxx.',
  ],
  ['a long text printed again goes', paragraphs(`${LONG} 1`, 'b', `${LONG} 1`), [1, 1, 1], 'xx.'],
  [
    'a run printed again goes with its short lines',
    paragraphs(`${LONG} 1`, 'b', `${LONG} 1`, 'b', 'c'),
    [1, 1, 1, 1, 1],
    'xx..x',
  ],
  [
    'a short line may stand twice',
    paragraphs('Pros', `${LONG} 1`, 'Pros', `${LONG} 2`),
    [1, 1, 1, 1],
    'xxxx',
  ],
])('%s', (_, html, odds, chosen) => {
  expect(choose(html, odds)).toBe(chosen);
});
