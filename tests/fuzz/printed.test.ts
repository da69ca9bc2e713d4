import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cslItemSchema } from '../../lib/article/csl-item';
import { parsePrinted } from '../../lib/references/printed';
import { hostileText } from './hostile-text';
import { printedReference } from './printed-reference';
import { check, TIMEOUT } from './runs';

/** Pieces of references, in any order. */
const shreds = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Surya, A. B.',
        '&',
        'et al.',
        '(2021).',
        '2020;12(3):44-9.',
        'In: ',
        'J Breath.',
        '[internet]',
        'Undang-Undang No. 8',
        'pp.',
        '—',
        '"',
        '（',
        '[',
        ']',
        'doi:10.1234/ab.5',
        'https://x.example/a',
        'Ibid., p. 4',
        '王伟',
        '等',
        'Σίσυφος',
        'İSTANBUL',
        'ÁÉÍ',
        '…',
      ),
      fc.stringMatching(/^[A-Z]?[a-z]{1,8}[,.]?$/),
      hostileText,
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(' '));

/** As two texts are the same whatever their case; a capital sigma has two small ones. */
const folded = (text: string) => text.normalize('NFD').toUpperCase().replace(/\s+/gu, ' ');

describe('the printed-reference parser', () => {
  test(
    'gives an item by the schema, whose every word is in the text',
    () => {
      check(
        fc.oneof(
          shreds,
          printedReference.map(({ text }) => text),
        ),
        (text) => {
          const item = parsePrinted(text);
          expect(cslItemSchema.safeParse(item).error).toBeUndefined();
          expect(parsePrinted(text)).toEqual(item);
          const names = [...(item.author ?? []), ...(item.editor ?? [])].flatMap((name) =>
            Object.values(name),
          );
          for (const part of [item.title, item['container-title'], item.publisher, ...names])
            expect(folded(text)).toContain(folded(part ?? ''));
          for (const digits of [item.volume, item.issue, item.page].flatMap(
            (part) => part?.match(/\d+/gu) ?? [],
          ))
            expect(text).toContain(digits);
          const year = item.issued?.['date-parts']?.[0]?.[0];
          if (year !== undefined) expect(text).toContain(String(year));
          for (const value of Object.values(item)) expect(value).not.toBe('');
        },
      );
    },
    TIMEOUT,
  );
});
