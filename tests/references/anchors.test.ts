import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPageBlocks } from '../../lib/article/page-blocks';
import { anchorsOf } from '../../lib/references/anchors';
import { findReferences } from '../../lib/references/find-references';

const ENTRY = (n: number) =>
  `Surya A, Lestari C. Study number ${n} of breathing. J Invent Med. 201${n};7(4):33-41.`;
const anchors = (list: string) => {
  const { document } = new JSDOM(`<body><h2>References</h2>${list}</body>`).window;
  const { pieces } = findReferences(readPageBlocks(document.body), 'en', {
    title: null,
    address: null,
    doi: null,
  });
  return Object.fromEntries(anchorsOf(pieces));
};

test.each([
  ['on the item', `<ol><li id="r1">${ENTRY(1)}</li><li id="r2">${ENTRY(2)}</li></ol>`],
  [
    'inside the item',
    `<ol><li><a name="r1"></a>${ENTRY(1)}</li><li><span id="r2">${ENTRY(2)}</span></li></ol>`,
  ],
  [
    'on the cell of the number',
    `<table><tr><td id="r1">1</td><td>${ENTRY(1)}</td></tr><tr><td id="r2">2</td><td>${ENTRY(2)}</td></tr></table>`,
  ],
  ['right before the paragraph', `<a id="r1"></a><p>${ENTRY(1)}</p><a id="r2"></a><p>${ENTRY(2)}</p>`],
])('a fragment id %s leads to the entry', (_, list) => {
  expect(anchors(list)).toMatchObject({ r1: 1, r2: 2 });
});

test('an element that holds several entries leads to none', () => {
  expect(anchors(`<p id="all">1. ${ENTRY(1)}<br>2. ${ENTRY(2)}</p>`)).toEqual({});
});
