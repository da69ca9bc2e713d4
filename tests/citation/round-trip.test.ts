import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../../lib/article/csl-item';
import { EXPORTS, exportedItems } from '../../lib/citation/exports';
import { plainText } from '../../lib/citation/plain-text';
import { readRich } from '../../lib/citation/rich-text';
import { haveRealItems, realItems } from './real-items';

type Field = keyof CslItem;
type Fields = Partial<Record<Field, unknown>>;

interface Trip {
  format: 'bibtex' | 'biblatex' | 'ris';
  /** As citation.js calls the format. */
  type: string;
  /** The format has no place for a field of such an item. */
  lacks: (field: Field, item: CslItem) => boolean;
  /** Both sides of a field as far as the format can tell them. */
  told?: (field: Field, value: unknown) => unknown;
}

const OUTSIDE_BIBTEX: readonly Field[] = ['container-title-short', 'event-title', 'language'];
const isArticle = ({ type = '' }: CslItem) => type === 'article-journal' || type === 'review';

const TRIPS: Trip[] = [
  {
    format: 'bibtex',
    type: '@bibtex/text',
    lacks: (field) => OUTSIDE_BIBTEX.includes(field),
    // It knows months and no days.
    told: (field, value) => (field === 'issued' ? partsOf(value).slice(0, 2) : value),
  },
  { format: 'biblatex', type: '@biblatex/text', lacks: () => false },
  {
    format: 'ris',
    type: '@ris/file',
    // RIS of 2011 has publishers and editors of books and not of journals, and one number of either kind.
    lacks: (field, item) =>
      (isArticle(item) && (field === 'publisher' || field === 'editor')) ||
      (field === 'ISSN' && !isArticle(item) && item.ISBN !== undefined) ||
      (field === 'ISBN' && isArticle(item) && item.ISSN !== undefined),
    told: (field, value) => (field === 'title' ? plainText(readRich(String(value))) : value),
  },
];

describe.skipIf(!haveRealItems)('1,000 real records (skipped where ../shared is absent)', () => {
  const items = exportedItems(realItems(1).slice(0, 1000));

  it.each(TRIPS)('are read back by another library from $format, in 99 of 100 fields', (trip) => {
    let [same, all] = [0, 0];
    const lost: Record<string, number> = {};
    for (const item of items) {
      const read = readBack(item, trip);
      for (const field of fieldsOf(item).filter((name) => !trip.lacks(name, item))) {
        all += 1;
        if (comparable(trip, field, read[field]) === comparable(trip, field, item[field])) same += 1;
        else lost[field] = (lost[field] ?? 0) + 1;
      }
    }
    console.log(
      `${trip.format}: ${same} of ${all} fields (${(same / all).toFixed(4)}); lost: ${JSON.stringify(lost)}`,
    );
    expect(all).toBeGreaterThan(9000);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });

  it('have keys that are readable and each their own', () => {
    const keys = items.map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+$/u.test(key))).toEqual([]);
    expect(
      keys.filter((key) => /^[a-z]{2,}(?:19|20)\d\d[a-z0-9]{2,}$/u.test(key)).length / keys.length,
    ).toBeGreaterThan(0.85);
  });
});

function readBack(item: CslItem, { format, type }: Trip): Fields {
  const [read = {}] = new Cite(EXPORTS[format]([item])?.text ?? '', { forceType: type }).data;
  return read;
}

/** Keys are ours. */
const fieldsOf = (item: CslItem): Field[] => (Object.keys(item) as Field[]).filter((field) => field !== 'id');

/** A review is an article of a journal to every one of these formats. */
function comparable({ told = (_, value) => value }: Trip, field: Field, value: unknown): string {
  if (value === undefined) return 'nothing';
  if (field === 'type') return value === 'review' ? 'article-journal' : String(value);
  const shown = told(field, value);
  if (field === 'issued' && !Array.isArray(shown)) return JSON.stringify(partsOf(shown));
  if (field === 'author' || field === 'editor') return (shown as CslName[]).map(nameOf).join('; ');
  return String(shown)
    .replace(/[‐‑–—-]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function partsOf(date: unknown): unknown[] {
  const { 'date-parts': [parts] = [], literal } = date as { 'date-parts'?: unknown[][]; literal?: string };
  return parts ?? [literal];
}

/** Where a name is cut into particle and family is not told by these formats. */
function nameOf(name: CslName): string {
  const parts = [name['dropping-particle'], name['non-dropping-particle'], name.family, name.literal];
  return [...parts, name.suffix, name.given].filter(Boolean).join(' ');
}
