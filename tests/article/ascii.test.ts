import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAscii } from '../../lib/article/ascii';
import { foldWords } from '../../lib/article/fold-words';

test('a text is ASCII up to the delete character, and no further', () => {
  expect(isAscii('\0 plain ~\x7f')).toBe(true);
  expect(isAscii('caf\u00e9')).toBe(false);
  expect(isAscii('\u{1f331}')).toBe(false);
});

test('words are folded alike, whether or not something beyond ASCII stands beside them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(foldWords(`${text} \u00e9`)).toBe(`${foldWords(text)} \u00e9`.trim());
    }),
  );
});
