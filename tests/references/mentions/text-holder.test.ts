import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHolder } from '../../../lib/references/mentions/text-holder';

describe('whether a text holds a phrase', () => {
  const holds = textHolder(['Harrell C. R. Stem cells', 'https://example.org/long', 'two words']);
  test.each([
    ['See Harrell C. R. Stem cells, 2019.', true],
    ['(Harrell C. R. Stem cellsx', true],
    ['at https://example.org/longer', true],
    ['two  words', false],
    ['Harrell C. R. cells', false],
  ])('%s', (text, wanted) => expect(holds(text)).toBe(wanted));

  test('is what looking for each in turn gives', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', 'c', ' ', ' ', '.'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (phrases, whole) => {
        expect(textHolder(phrases)(whole)).toBe(phrases.some((phrase) => whole.includes(phrase)));
      }),
      { numRuns: 500 },
    );
  });
});
