import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { EXPORTS, exportedItems } from '../../lib/citation/exports';
import { FORMATS, type FormatId } from '../../lib/citation/formats';
import { plainText } from '../../lib/citation/plain-text';
import { readRich } from '../../lib/citation/rich-text';
import { bibtexEntries } from './bibtex-entries';
import { hostileItem, wholeItem } from './hostile-item';
import { check, TIMEOUT } from './runs';

const textOf = (format: FormatId, items: readonly CslItem[]) => EXPORTS[format](items)?.text ?? '';

/** Control characters, half a character, what ends a line to some readers, what turns the direction of the text. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u;

/** Every end of a line that any reader takes for one. */
const linesOf = (text: string) => text.split(/\r\n|[\p{Cc}\u2028\u2029]/u).filter((line) => line !== '');

type Rule = (text: string, keys: readonly string[]) => void;

/** BibTeX itself finds one entry for an item, and each field once. */
const bibtexRule: Rule = (text, keys) => {
  const entries = bibtexEntries(text);
  expect(entries.map(({ key }) => key)).toEqual(keys);
  for (const { fields } of entries) expect(new Set(fields).size).toBe(fields.length);
};

/** What is true of a text in each format, whatever its items hold. */
const RULES: Record<FormatId, Rule> = {
  bibtex: bibtexRule,
  biblatex: bibtexRule,
  ris: (text, keys) => {
    const lines = linesOf(text);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    const with_ = (form: RegExp) => lines.filter((line) => form.test(line)).length;
    expect([with_(/^TY {2}- [A-Z]{3,5}$/), with_(/^TY/), with_(/^ER/)]).toEqual(Array(3).fill(keys.length));
  },
  'csl-json': (text, keys) => {
    if (text !== '') expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(keys);
  },
};

const READERS: readonly { format: FormatId; type: string | null }[] = [
  { format: 'bibtex', type: '@bibtex/text' },
  { format: 'biblatex', type: '@biblatex/text' },
  { format: 'ris', type: '@ris/file' },
  { format: 'csl-json', type: null },
];

/** The items that another library finds in a text; CSL-JSON is read by whoever reads JSON. */
const readBack = (text: string, type: string | null): CslItem[] =>
  type === null ? JSON.parse(text) : new Cite(text, { forceType: type }).data;

describe('every exchange format', () => {
  test(
    'holds each item once under a key of its own, and nothing that an item smuggled in',
    () => {
      check(fc.array(hostileItem, { maxLength: 3 }), (items) => {
        const keys = exportedItems(items).map(({ id }) => id);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
        for (const { id } of FORMATS) {
          const text = textOf(id, items);
          expect(EXPORTS[id](items)?.count ?? 0).toBe(keys.length);
          for (const line of text.split(/\r?\n/)) expect(line).not.toMatch(CONTROL);
          RULES[id](text, keys);
        }
        // Another library finds as many.
        for (const { format, type } of keys.length === 0 ? [] : READERS)
          expect(readBack(textOf(format, items), type)).toHaveLength(keys.length);
      });
    },
    TIMEOUT,
  );

  test(
    'is read by another library as the same item, whatever signs its texts hold',
    () => {
      check(wholeItem, (item) => {
        for (const { format, type } of READERS)
          expect(told(readBack(textOf(format, [item]), type)[0] ?? {})).toEqual(told(item));
      });
    },
    TIMEOUT,
  );
});

/** An item as far as every format tells it: text without marks, one kind of dash. */
function told(item: CslItem): unknown {
  const text = (value: unknown) =>
    plainText(readRich(String(value ?? '')))
      .replace(/[‐‑–—]+/gu, '-')
      .replace(/\s+/gu, ' ')
      .trim();
  return {
    type: item.type,
    title: text(item.title),
    journal: text(item['container-title']),
    authors: (item.author ?? []).map(({ family, given }) => `${family}, ${given}`),
    year: Number(item.issued?.['date-parts']?.[0]?.[0]),
    place: [item.volume, item.issue, item.page].map(text),
    doi: item.DOI,
  };
}
