import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDois, identify, normaliseDoi } from '../../lib/references/identifiers';
import { doi, SPELLINGS } from '../references/identifiers/doi-spellings';
import { HOSTILE, hostileText } from './hostile-text';
import { check, TIMEOUT } from './runs';

/** What stands around DOIs in reference lists: words, numbers, other identifiers, mark-up; none of it is a DOI. */
const noise = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z]{2,9}[,.]?$/),
      fc.constantFrom(
        '2019;12(3):44-9.',
        'PMID: 12345678',
        'p. 10',
        '10.5',
        'v10.2/3',
        '(2020)',
        '“Lungs”',
        '肺癌',
        '<b>x</b>',
        '&amp;',
        '— and',
        '[3]',
      ),
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(' '));

const planted = fc.tuple(doi, fc.constantFrom(...SPELLINGS), noise);

/** Shreds of DOIs, addresses and escapes, in any order. */
const shreds = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        '10.1234/',
        '10.',
        '/',
        '%2F',
        '%25',
        '%',
        'doi:',
        'doi.org/',
        '(',
        ')',
        '<',
        '>',
        '.',
        '-',
        ';',
        '#',
        '\\u002f',
        '&#x2f;',
        '10/ab1',
      ),
      fc.stringMatching(/^[a-z0-9.]{1,6}$/),
      hostileText,
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('the DOI rule', () => {
  test(
    'finds every DOI that is planted, whole, in order, and no other, whatever stands around',
    () => {
      check(fc.array(planted, { minLength: 1, maxLength: 4 }), (several) => {
        const text = several.map(([one, [, spell], around]) => `${around}\n${spell(one)}\n`).join('\n');
        expect(findDois(text)).toEqual([...new Set(several.map(([one]) => one))]);
      });
    },
    TIMEOUT,
  );

  test(
    'says the same of what it said',
    () => {
      check(shreds, (text) => {
        for (const found of findDois(text)) {
          expect(findDois(`https://doi.org/${found}`)).toEqual([found]);
          expect(normaliseDoi(found)).toBe(found);
        }
      });
    },
    TIMEOUT,
  );

  test(
    'answers DOIs in lower case, without blanks and half characters, and identifies any entry',
    () => {
      check(fc.tuple(shreds, fc.array(shreds, { maxLength: 3 })), ([text, hrefs]) => {
        for (const found of findDois(text)) expect(found).toMatch(/^10[./][!-~]*[^.,;:!/_([<-]$/);
        const { doi: one, url, pmid, isbn } = identify({ text, hrefs });
        expect(one === null || [text, ...hrefs].flatMap(findDois).includes(one)).toBe(true);
        if (url !== null) expect(url).toMatch(/^https?:\/\//i);
        if (pmid !== null) expect(pmid).toMatch(/^\d{1,8}$/);
        if (isbn !== null) expect(isbn).toMatch(/^(?:97[89])?\d{9}[\dX]$/);
      });
    },
    TIMEOUT,
  );
});
