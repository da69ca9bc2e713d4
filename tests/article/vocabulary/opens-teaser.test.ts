import { expect, test } from 'vitest';
import { opensTeaser } from '../../../lib/article/vocabulary';

test.each([
  ['Baca juga: Terapi baru', 'id', true],
  ['→ Read more about lungs', 'en', true],
  ['Read more about lungs', 'id', true],
  ['【延伸阅读】肺', 'zh', true],
  ['Advertisements cost money', 'en', false],
  ['Dokter membaca juga hasil laboratorium', 'id', false],
])('%s (%s): %s', (line, language, teaser) => {
  expect(opensTeaser(line, language)).toBe(teaser);
});
