import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine, sumsOfCosines, vectorsOf } from '../../lib/summary/similarity';
import { tellingWords } from '../../lib/summary/words';

test('the sum of the cosines with all others is what comparing each with each gives', () => {
  const word = fc.constantFrom('lungs', 'asthma', 'walk', 'night', 'study', 'mice', 'calm');
  const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
      const vectors = vectorsOf(sentences.map((text) => tellingWords(text, new Set())));
      sumsOfCosines(vectors).forEach((sum, i) => {
        const pairs = vectors.map((other, j) => (j === i ? 0 : cosine(other, vectors[i] ?? other)));
        expect(sum).toBeCloseTo(
          pairs.reduce((a, b) => a + b, 0),
          8,
        );
      });
    }),
  );
});

test('of two sentences that share nothing with any other, neither is more central', () => {
  const vectors = vectorsOf(
    ['one two three', 'four five', 'six'].map((text) => tellingWords(text, new Set())),
  );
  expect(sumsOfCosines(vectors)).toEqual([0, 0, 0]);
});
