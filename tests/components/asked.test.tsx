// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../lib/messages/en';
import { aReference } from '../panel/samples';
import { renderPanel } from './render';

afterEach(cleanup);
beforeEach(() => {
  window.scrollTo = vi.fn() as never;
});
const reference = aReference({ text: 'Lv C. Exosomes. 2025.', doi: '10.1/x' });
const region = () => screen.getByRole('region', { name: en.asked });

test('what was chosen on a page stands above it, with the same card', () => {
  const { actions } = renderPanel({ asked: { status: 'ready', references: [reference] } });
  const card = within(region());
  expect(card.getByText('Lv C. Exosomes. 2025.')).toBeTruthy();
  expect(card.getByRole('link', { name: 'Open DOI' })).toBeTruthy();
  fireEvent.click(card.getByRole('button', { name: en.lookUp }));
  fireEvent.click(card.getByRole('button', { name: en.copy }));
  expect(actions.lookUp.mock.calls[0]?.[0]).toEqual([reference]);
  expect(actions.copy).toHaveBeenCalledWith(reference, 'apa');
  expect(region().textContent).not.toContain(en.neverMentioned);
});
test('it has the focus, and is put away by a click', () => {
  const { actions } = renderPanel({ asked: { status: 'ready', references: [reference] } });
  expect(document.activeElement?.id).toBe('asked-1');
  fireEvent.click(within(region()).getByRole('button', { name: en.close }));
  expect(actions.dismissAsked).toHaveBeenCalledOnce();
});
test('it says what a look-up sends to who has used none', () => {
  renderPanel({ asked: { status: 'ready', references: [reference] }, explainLookUp: true });
  expect(region().textContent).toContain('api.crossref.org');
});
test('nothing to read is said, with a next step', () => {
  renderPanel({ asked: { status: 'ready', references: [] } });
  expect(within(region()).getByText(en.askedNothing)).toBeTruthy();
});
