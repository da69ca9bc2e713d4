import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { compareWork } from '../../lib/lookup/verdict/compare';
import { FIELDS } from '../../lib/lookup/verdict/verdict';
import { parsePrinted } from '../../lib/references/printed';
import { hostileItem } from './hostile-item';
import { hostileText } from './hostile-text';
import { printedReference } from './printed-reference';
import { check, TIMEOUT } from './runs';

const judge = (text: string, registered: CslItem) =>
  compareWork({ text, item: parsePrinted(text) }, registered);
const yearOf = ({ issued }: CslItem) => issued?.['date-parts']?.[0]?.[0] ?? 0;

describe('the verdict', () => {
  test(
    'a work is the same as itself, in whatever order, case and marks it is printed',
    () => {
      check(printedReference, ({ text, record }) => {
        expect(judge(text, record).verdict).toBe('same');
      });
    },
    TIMEOUT,
  );

  test(
    'a work of other authors, with another title and from another year is never the same',
    () => {
      check(printedReference, ({ text, record, other }) => {
        const year = yearOf(other) + (Math.abs(yearOf(other) - yearOf(record)) < 3 ? 20 : 0);
        // Even where it stands in the same place of the same journal.
        const { 'container-title': journal, volume, page } = record;
        const neighbour = { ...other, issued: { 'date-parts': [[year]] } };
        expect(judge(text, neighbour).verdict).not.toBe('same');
        expect(
          judge(text, {
            ...neighbour,
            'container-title': journal ?? '',
            volume: volume ?? '',
            page: page ?? '',
          }).verdict,
        ).not.toBe('same');
      });
    },
    TIMEOUT,
  );

  test(
    'of anything at all has one word, and a reason for every field',
    () => {
      check(fc.tuple(hostileText, hostileItem), ([text, registered]) => {
        const { verdict, reasons } = judge(text, registered);
        expect(['same', 'another', 'cannot-tell']).toContain(verdict);
        expect(reasons.map(({ field }) => field).sort()).toEqual([...FIELDS].sort());
      });
    },
    TIMEOUT,
  );
});
