// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { LookUpProgress } from '../../lib/panel/look-ups/page-look-ups';
import { aReference } from '../panel/samples';
import { shownLookUps } from '../panel/studies';
import { renderArticle } from './render';

afterEach(cleanup);

/** Draws a list of six references, whose look-ups are so far. */
function drawBar(given: Partial<LookUpProgress>, language?: 'en' | 'id') {
  const references = [1, 2, 3, 4, 5, 6].map((number) => aReference({ number, doi: `10.1/${number}` }));
  const progress = { ...shownLookUps().progress, total: 6, asked: 6, done: 6, ...given };
  renderArticle({ references }, { lookUps: shownLookUps({ progress }) }, language);
  const bar = document.querySelector('.look-up-progress');
  return {
    says: bar?.querySelector('[role=status]')?.textContent,
    value: bar?.querySelector('progress')?.value,
  };
}

describe('the bar of look-ups says how many were looked up', () => {
  test.each<[string, Partial<LookUpProgress>, string, number]>([
    ['where all services answered', {}, '6 of 6 looked up', 6],
    ['under way', { done: 2, asking: 4 }, '2 of 6 looked up', 2],
    ['where a service failed', { failed: 6 }, '6 of 6 looked up · only in part: 6', 6],
    ['where every service failed', { failed: 6, inVain: 6 }, '0 of 6 looked up · not checked: 6', 0],
    [
      'where some failed everywhere',
      { failed: 3, inVain: 1 },
      '5 of 6 looked up · only in part: 2 · not checked: 1',
      5,
    ],
  ])('%s', (_, given, words, value) => {
    expect(drawBar(given)).toEqual({ says: words, value });
  });
  test('in the language of the panel', () => {
    const { says } = drawBar({ failed: 3, inVain: 1 }, 'id');
    expect(says).toBe('5 dari 6 sudah ditelusuri · hanya sebagian: 2 · belum diperiksa: 1');
  });
  test('and offers to try again for all that failed', () => {
    drawBar({ failed: 6, inVain: 6 });
    expect(screen.getByRole('button', { name: 'Try again for 6' })).toBeTruthy();
  });
});
