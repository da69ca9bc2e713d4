import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanEntry, isButtons } from '../../../lib/references/list/clean-entry';

const BODY = 'Surya A. Breathing. J Invent Med. 2018;7:33-41.';

describe('an entry', () => {
  test.each([
    [`1. ${BODY}`, '1'],
    [`[12] ${BODY}`, '12'],
    [`(3) ${BODY}`, '3'],
    [`7) ${BODY}`, '7'],
    [`[Sur18] ${BODY}`, 'Sur18'],
    [`^ a b ${BODY}`, null],
    [`↑ ${BODY}`, null],
    [`• ${BODY}`, null],
    [BODY, null],
  ])('%s', (printed, label) => expect(cleanEntry(printed, [])).toEqual({ label, text: BODY }));

  test('keeps a year and a word in brackets that belong to it', () => {
    for (const text of ['2018 was a dry year. Dust Weekly, 3.', '[Online] Dust in kitchens. 2018.'])
      expect(cleanEntry(text, []).text).toBe(text);
  });
  test.each([
    [' [Google Scholar]', []],
    [' [DOI] [PubMed] [Google Scholar]', []],
    [' View Article PubMed/NCBI Google Scholar', ['View Article', 'PubMed/NCBI', 'Google Scholar']],
    [' CrossRef Full Text | Google Scholar', ['CrossRef Full Text', 'Google Scholar']],
    [' ↩', []],
  ])('loses the buttons "%s"', (buttons, links) => expect(cleanEntry(BODY + buttons, links).text).toBe(BODY));
  test('keeps a word that only looks like a button', () => {
    expect(cleanEntry('Moreau J. The history of the article', []).text).toBe(
      'Moreau J. The history of the article',
    );
  });
  test('is verbatim: what is left stands in what was printed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
        (printed, links) => {
          expect(printed).toContain(cleanEntry(printed, links).text);
        },
      ),
    );
  });
});

test('mere buttons are told from text', () => {
  expect(isButtons('Pubmed Abstract | Pubmed Full Text | CrossRef Full Text | Google Scholar')).toBe(true);
  expect(isButtons(BODY)).toBe(false);
  expect(isButtons('')).toBe(false);
});
