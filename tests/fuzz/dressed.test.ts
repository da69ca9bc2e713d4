import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { DRESSED } from '../../lib/citation/dress';
import { readHtml, writeHtml } from '../../lib/citation/rich-text';
import { engineOf } from '../citation/engines';
import { hostileItem } from './hostile-item';
import { hostileText } from './hostile-text';
import { check, RUNS, TIMEOUT } from './runs';

/** All that a citation may hold besides text: marks, without an attribute but the four styles that citeproc writes. */
const MARK =
  /<\/?(?:i|b|sup|sub|p|span)>|<span style="(?:font-(?:variant|style|weight)|text-decoration):[a-z-]+;">/g;

/** Marks and escaped text, and nothing else: no element, address or handler that an item brought along. */
function expectSafeHtml(html: string): void {
  const text = html.replace(MARK, '');
  expect(text).not.toMatch(/[<>]/);
  expect(text.replace(/&#(?:38|60|62);/g, '')).not.toContain('&');
}

/** As a browser reads it. */
const { document } = new JSDOM('').window;
function elementsOf(html: string): Set<string> {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return new Set([...holder.querySelectorAll('*')].map((element) => element.localName));
}
const ALLOWED = new Set(['p', 'i', 'b', 'sup', 'sub', 'span']);

/** Markdown without what is escaped: no link but a bare address, no mark-up but raised and lowered text. */
function expectSafeMarkdown(markdown: string): void {
  // From left to right: in an address a backslash is one.
  const bare = markdown.replace(/\\[\\`*_[\]<>#|~&]|<https?:\/\/[^\s<>]*>|<\/?su[bp]>/g, '');
  expect(bare).not.toMatch(/[<>[\]`|~#]/);
}

const entry = fc.record({
  label: fc.constantFrom('', '1.', '[2]'),
  rich: fc.array(
    fc.oneof(
      hostileText,
      fc.constantFrom('<b>', '</b>', '<span style="font-variant:small-caps;">', 'https://x.example/a_b'),
    ),
    { maxLength: 4 },
  ),
});

describe('citations as HTML, Markdown and plain text', () => {
  test(
    'hold what is printed as text, whatever it is',
    () => {
      check(fc.array(entry, { maxLength: 3 }), (entries) => {
        const printed = entries.map(({ label, rich }) => {
          const tokens = readHtml(rich.join(''));
          return { label, html: writeHtml(tokens), text: rich.join('') };
        });
        const html = DRESSED.html(printed);
        expectSafeHtml(html);
        for (const name of elementsOf(html)) expect(ALLOWED).toContain(name);
        expectSafeMarkdown(DRESSED.markdown(printed).replace(/^\\?\[2\\?\] |^1\. /gm, ''));
      });
    },
    TIMEOUT,
  );

  const engine = engineOf('vancouver');
  test(
    'of any item: one paragraph and one line an entry, and no mark-up of the item',
    () => {
      check(hostileItem, (item) => {
        const entries = engine.formatBibliography([item]);
        expectSafeHtml(DRESSED.html(entries));
        expectSafeMarkdown(DRESSED.markdown(entries).replace(/^1\\?\. /gm, ''));
        const text = DRESSED.text(entries);
        expect(text.match(/[\p{Cc}\p{Cs}\u2028\u2029]/gu) ?? []).toEqual(['\n']);
      });
    },
    Math.max(TIMEOUT, RUNS * 40),
  );
});
