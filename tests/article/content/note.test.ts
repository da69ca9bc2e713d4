import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chooseBlocks } from '../../../lib/article/content/choose-blocks';
import { readPageBlocks } from '../../../lib/article/page-blocks';

test('the note above an entry is no text of it, however likely it looks', () => {
  const html =
    '<div role="note">For the city, see Lung (city).</div><p>The lung is where breath becomes blood.</p>';
  const blocks = readPageBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
  expect(chooseBlocks(blocks, [3, 3])).toEqual([false, true]);
});
