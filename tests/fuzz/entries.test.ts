import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../lib/article/page-block';
import { readPageBlocks } from '../../lib/article/page-blocks';
import { referenceSchema } from '../../lib/article/schema';
import { finish } from '../../lib/article/steps';
import { findReferences } from '../../lib/references/find-references';
import { cleanEntry } from '../../lib/references/list/clean-entry';
import { textOf } from '../../lib/references/list/entry';
import { partAtHeadings } from '../../lib/references/list/part-at-headings';
import { entrySteps } from '../../lib/references/list/split-entries';
import { hostileText } from './hostile-text';
import { printedReference } from './printed-reference';
import { check, TIMEOUT } from './runs';

const { document } = new JSDOM('<body></body>').window;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** References, numbers, buttons and noise, between what markup parts entries with. */
const piece = fc.oneof(
  { weight: 4, arbitrary: printedReference.map(({ text }) => escaped(text)) },
  { weight: 2, arbitrary: hostileText },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ol>',
      '</ol>',
      '<ul>',
      '<br>',
      '<br><br>',
      '<div>',
      '</div>',
      '<dt>',
      '<dd>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      '<h2>References</h2>',
      '<p><b>Sources:</b></p>',
      '</constructor>',
      '<constructor>',
      '<p role="__proto__">',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '1. ',
      '2. ',
      '3. ',
      '[1] ',
      '[2] ',
      ' | ',
      '; ',
      '• ',
      '^ ',
      '<a href="https://doi.org/10.1234/ab.5">CrossRef</a>',
      '<a href="javascript:alert(1)">Open</a>',
      ' [Google Scholar]',
    ),
  },
);
const page = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** The blocks of some markup, as the reader sees them. */
function blocksOf(html: string): PageBlock[] {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.replaceChildren(container);
  return partAtHeadings(readPageBlocks(document.body), 'en');
}

const OWN = { title: null, address: null, doi: null };

describe('the entry splitter', () => {
  test(
    'shares out every character of its blocks once, in order',
    () => {
      check(page, (html) => {
        const blocks = blocksOf(html);
        const pieces = finish(entrySteps(blocks)).flatMap((entry) => entry.pieces);
        const shared = blocks.map((block) =>
          pieces.filter((one) => one.block === block).map(({ start, end }) => block.text.slice(start, end)),
        );
        const inked = (text: string) => text.replace(/\s+/g, '');
        blocks.forEach((block, index) => {
          const parts = shared[index] ?? [];
          // A second record of the same work is left out whole.
          if (parts.length > 0) expect(inked(parts.join(''))).toBe(inked(block.text));
        });
      });
    },
    TIMEOUT,
  );

  test(
    'takes labels and buttons off, and changes nothing of what is left',
    () => {
      check(
        fc.tuple(
          fc.array(fc.oneof(piece, fc.constantFrom('Full Text', '.', '[12] ', 'a b c', '↑ ')), {
            maxLength: 5,
          }),
          hostileText,
        ),
        ([pieces, link]) => {
          const printed = pieces.join(' ');
          const { label, text } = cleanEntry(printed, ['Google Scholar', link]);
          expect(printed).toContain(text);
          expect(printed).toContain(label ?? '');
          expect(text).toBe(text.trim());
        },
      );
    },
    TIMEOUT,
  );
});

describe('the list of references', () => {
  test(
    'holds references by the schema, whose texts stand on the page',
    () => {
      check(page, (html) => {
        const blocks = blocksOf(html);
        const { references } = findReferences(blocks, 'en', OWN);
        const whole = blocks.map(({ text }) => text.trim()).join(' ');
        for (const reference of references) {
          expect(referenceSchema.safeParse({ ...reference, mentions: [], item: {} }).error).toBeUndefined();
          expect(whole.replace(/\s+/g, ' ')).toContain(reference.text.replace(/\s+/g, ' '));
          expect(reference.url ?? 'https:').toMatch(/^https?:/i);
        }
        for (const entry of finish(entrySteps(blocks))) expect(whole).toContain(textOf(entry).slice(0, 40));
      });
    },
    TIMEOUT,
  );
});
