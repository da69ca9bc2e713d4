// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../lib/messages/en';
import { aReference, noPreferences } from '../panel/samples';
import { renderArticle, renderPanel } from './render';

afterEach(cleanup);
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
});
const references = [1, 2, 3].map((number) => aReference({ number, doi: `10.1/${number}` }));
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const card = (number: number) => document.getElementById(`reference-${number}`) as HTMLElement;
const focused = () => document.activeElement?.closest('.card')?.id ?? document.activeElement?.id;

describe('in the list of references', () => {
  test('arrows, Home and End go from card to card, and no further', () => {
    renderArticle({ references });
    card(1).focus();
    const path = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      press(key);
      return focused();
    });
    expect(path.join(' ')).toBe('reference-2 reference-3 reference-3 reference-2 reference-1 reference-3');
  });
  test('c copies, l looks up, Enter opens', () => {
    const { actions } = renderArticle({ references });
    const opened = vi.fn((event: Event) => event.preventDefault());
    card(2).addEventListener('click', (event) => {
      if ((event.target as HTMLElement).matches('a')) opened(event);
    });
    card(2).focus();
    for (const key of ['c', 'l', 'Enter']) press(key);
    expect(actions.copy).toHaveBeenCalledWith(references[1], 'apa');
    expect(actions.lookUp).toHaveBeenCalledOnce();
    expect(opened).toHaveBeenCalledOnce();
  });
  test('Enter on a button is the button’s', () => {
    renderArticle({ references });
    const link = vi.fn();
    card(1).querySelector('a')?.addEventListener('click', link);
    card(1).querySelector<HTMLElement>('[data-key="c"]')?.focus();
    press('Enter');
    expect(link).not.toHaveBeenCalled();
  });
});

describe('anywhere', () => {
  test('/ goes to the filter, ? lists the keys, a digit goes to a section', () => {
    const { actions } = renderArticle({ references });
    press('1');
    expect(focused()).toBe('keyPoints');
    press('?');
    expect(actions.openDrawer).toHaveBeenCalledWith('keys');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: en.findReferences }));
  });
  test('what is typed stays typed', () => {
    const { actions } = renderArticle({ references });
    screen.getByRole('searchbox').focus();
    for (const key of ['?', '1', 'c']) press(key);
    expect(actions.openDrawer).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
  test('the browser’s own keys stay the browser’s', () => {
    const { actions } = renderArticle({ references });
    card(1).focus();
    press('c', { ctrlKey: true });
    press('/', { metaKey: true });
    expect(actions.copy).not.toHaveBeenCalled();
    expect(focused()).toBe('reference-1');
  });
  test('single keys can be switched off; arrows stay', () => {
    const preferences = { ...noPreferences, singleKeys: false };
    const { actions } = renderArticle({ references }, { preferences });
    card(1).focus();
    for (const key of ['c', 'l', '/', '?']) press(key);
    expect([actions.copy, actions.lookUp, actions.openDrawer].map((act) => act.mock.calls.length)).toEqual([
      0, 0, 0,
    ]);
    press('ArrowDown');
    expect(focused()).toBe('reference-2');
  });
  test('the list names every key', () => {
    renderPanel({ drawer: 'keys' });
    const named = [...document.querySelectorAll('kbd')].map((key) => key.textContent);
    expect(named).toEqual(expect.arrayContaining(['/', '?', 'c', 'l', 'Enter', '↓']));
  });
});
