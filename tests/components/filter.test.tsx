// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../lib/messages/en';
import { createItemLearner } from '../../lib/panel/printed-items';
import { aPassage, aReference } from '../panel/samples';
import { renderArticle } from './render';

afterEach(cleanup);
const year = (given: number) => ({ item: { issued: { 'date-parts': [[given]] } } });
const references = [
  aReference({ number: 1, text: 'Sleep.', doi: '10.1/a', mentions: [aPassage('Said.')], ...year(2001) }),
  aReference({ number: 2, text: 'Walking.', ...year(2020) }),
  aReference({ number: 3, text: 'Sleepwalking.', doi: '10.1/c' }),
];
const shown = () => [...document.querySelectorAll('.card')].map(({ id }) => Number(id.split('-')[1]));
const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
const chip = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('the filter of the references', () => {
  test('finds words, and says how many of how many', () => {
    renderArticle({ references });
    type('sleep');
    expect(shown()).toEqual([1, 3]);
    expect(screen.getByText('2 of 3 are shown').getAttribute('role')).toBe('status');
  });
  test('has marks with their counts, which can be pressed and released', () => {
    renderArticle({ references });
    expect(chip(en.filterHasDoi).textContent).toBe(`${en.filterHasDoi} 2`);
    fireEvent.click(chip(en.filterHasDoi));
    expect(chip(en.filterHasDoi).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip(en.filterNeverMentioned));
    expect(shown()).toEqual([3]);
    fireEvent.click(chip(en.filterHasDoi));
    expect(shown()).toEqual([2, 3]);
  });
  test('leaves out a mark that tells nothing apart', () => {
    renderArticle({ references });
    expect(screen.queryByRole('button', { name: new RegExp(`^${en.filterLookedUp}`) })).toBeNull();
  });
  test('puts the newest first', () => {
    renderArticle({ references });
    fireEvent.change(screen.getByRole('combobox', { name: en.order }), { target: { value: 'newest' } });
    expect(shown()).toEqual([2, 1, 3]);
  });
  test('puts the newest first again when more is known of what they say', async () => {
    const unread = aReference({ number: 4, text: 'A text whose year nobody knows yet.', item: null });
    renderArticle({ references: [...references, unread] });
    fireEvent.change(screen.getByRole('combobox', { name: en.order }), { target: { value: 'newest' } });
    expect(shown()).toEqual([2, 1, 3, 4]);
    await createItemLearner({
      parseReferences: async () => [{ issued: { 'date-parts': [[2024]] } }],
    })([unread]);
    await expect.poll(shown).toEqual([4, 2, 1, 3]);
  });
  test('that lets nothing through says so, with a way back', () => {
    renderArticle({ references });
    type('nothing like it');
    expect(screen.getByText(en.noneFound)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: en.showAllReferences }));
    expect(shown()).toEqual([1, 2, 3]);
  });
});

test('a long list is drawn from its top, and whole a little later', async () => {
  const many = Array.from({ length: 300 }, (_, index) => aReference({ number: index + 1 }));
  renderArticle({ references: many });
  expect(shown().length).toBeLessThan(100);
  await expect.poll(() => shown().length, { timeout: 10_000 }).toBe(300);
});
