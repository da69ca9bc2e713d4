import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articleBlockSteps } from '../../lib/article/article-blocks';
import { outlineOf } from '../../lib/article/outline';
import { readPageBlocks } from '../../lib/article/page-blocks';
import { finish } from '../../lib/article/steps';

function blocksOf(html: string) {
  const page = readPageBlocks(new JSDOM(html).window.document.body);
  return finish(articleBlockSteps(page, outlineOf(page, new Set(), null, 'en'), new Map()));
}

test('a block in a table knows its table, row and column', () => {
  const blocks = blocksOf(`
    <p>Two tables follow.</p>
    <table><thead><tr><th>Pros<th>Cons</thead><tbody><tr><td><p>Light</p><p>Quick</p><td><ul><li>Dear</ul></table>
    <table><tr><td>Alone</table>`);
  expect(blocks.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column]])).toEqual([
    ['Two tables follow.', null],
    ['Pros', [0, 0, 0]],
    ['Cons', [0, 0, 1]],
    ['Light', [0, 1, 0]],
    ['Quick', [0, 1, 0]],
    ['Dear', [0, 1, 1]],
    ['Alone', [1, 0, 0]],
  ]);
});

test('items of one list share a number, and bullets in a row do', () => {
  const blocks = blocksOf('<ul><li>a<li>b</ul><p>• c</p><p>• d</p><p>e</p>');
  const [a, b, c, d, e] = blocks.map(({ list }) => list);
  expect([a, c]).toEqual([b, d]);
  expect(a).not.toBe(c);
  expect(e).toBeNull();
});

test('the rows and columns of a long table are counted once, not for each', () => {
  const { document } = new JSDOM(`<table>${'<tr><td>a<td>b</tr>'.repeat(300)}</table>`).window;
  let asked = 0;
  const Row = document.defaultView?.HTMLTableRowElement.prototype ?? {};
  const { get } = Object.getOwnPropertyDescriptor(Row, 'rowIndex') ?? {};
  Object.defineProperty(Row, 'rowIndex', {
    get() {
      asked++;
      return get?.call(this);
    },
  });
  const page = readPageBlocks(document.body);
  const blocks = finish(articleBlockSteps(page, outlineOf(page, new Set(), null, 'en'), new Map()));
  expect(blocks.at(-1)?.cell).toEqual({ table: 0, row: 299, column: 1 });
  expect(asked).toBeLessThan(300);
});
