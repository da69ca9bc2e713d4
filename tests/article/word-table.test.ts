import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPageBlocks } from '../../lib/article/page-blocks';
import { wordTable } from '../../lib/article/word-table';

const PROPERTIES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

test.each(PROPERTIES)('a table has no row %s but one that it was given', (word) => {
  expect(wordTable({ a: 1 })[word]).toBeUndefined();
  expect(wordTable({ toString: 1 })['toString']).toBe(1);
});

test.each(PROPERTIES)('an element or a role called %s is none of ours', (word) => {
  const name = word.replace(/^_+/, '');
  const { body } = new JSDOM(`<${name}>One</${name}><p role="${word}">Two</p>`).window.document;
  expect(readPageBlocks(body).map(({ text, kind, region }) => [text, kind, region])).toEqual([
    ['One', 'paragraph', null],
    ['Two', 'paragraph', null],
  ]);
});
