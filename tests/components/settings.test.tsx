// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../lib/messages/en';
import { MOST_SITES } from '../../lib/panel/preferences';
import { anArticle } from '../panel/samples';
import { renderPanel, renderSettings } from './render';

afterEach(cleanup);
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the settings', () => {
  test('are a dialogue with its name, which can be closed', () => {
    const { actions } = renderSettings();
    expect(screen.getByRole('dialog', { name: en.settings })).toBeTruthy();
    click(en.close);
    expect(actions.closeDrawer).toHaveBeenCalledOnce();
  });
  test.each([
    [en.showCount, 'showCount', false],
    [en.singleKeys, 'singleKeys', false],
  ])('switch %j', (name, key, wanted) => {
    const { actions } = renderSettings();
    expect(box(name).checked).toBe(!wanted);
    fireEvent.click(box(name));
    expect(actions.prefer).toHaveBeenCalledWith({ [key]: wanted });
  });
  test('look up on opening after a click, in which the browser may ask', () => {
    const { actions } = renderSettings();
    fireEvent.click(box(en.lookUpOnOpening));
    expect(actions.lookUpOnOpening).toHaveBeenCalledWith(true);
  });
  test('say what looking up on opening sends, and where', () => {
    renderSettings();
    const more = document.getElementById(box(en.lookUpOnOpening).getAttribute('aria-describedby') ?? '');
    expect(more?.textContent).toContain('api.crossref.org');
  });
  test('choose the theme', () => {
    const { actions } = renderSettings({ theme: 'dark' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: en.themeDark }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: en.themeLight }));
    expect(actions.prefer).toHaveBeenCalledWith({ theme: 'light' });
  });
  test('choose the style of citations', () => {
    const { actions } = renderSettings();
    const select = within(screen.getByRole('dialog')).getByRole('combobox', { name: en.style });
    fireEvent.change(select, { target: { value: 'nature' } });
    expect(actions.prefer).toHaveBeenCalledWith({ style: 'nature' });
  });
  test('lead to the keys and the report', () => {
    const { actions } = renderSettings();
    const drawer = within(screen.getByRole('dialog'));
    fireEvent.click(drawer.getByRole('button', { name: en.keys }));
    fireEvent.click(drawer.getByRole('button', { name: en.report }));
    expect(actions.openDrawer.mock.calls).toEqual([['keys'], ['report']]);
  });
});

describe('sites to leave alone', () => {
  const type = (value: string) => {
    const field = screen.getByRole('textbox', { name: en.siteToAdd });
    fireEvent.input(field, { target: { value } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    return field;
  };
  test('are added by their address', () => {
    const { actions } = renderSettings({ leaveAlone: ['b.example'] });
    type('https://www.a.example/page');
    expect(actions.prefer).toHaveBeenCalledWith({ leaveAlone: ['a.example', 'b.example'] });
  });
  test('that are none are refused with a word', () => {
    const { actions } = renderSettings();
    const field = type('not a site');
    expect(actions.prefer).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(en.noSuchSite).getAttribute('role')).toBe('status');
  });
  test('can be the one that is shown', () => {
    const page = {
      status: 'ready',
      tabId: 1,
      url: 'https://www.example.org/a',
      article: anArticle(),
    } as const;
    const { actions } = renderSettings({}, { page });
    click('Leave example.org alone');
    expect(actions.prefer).toHaveBeenCalledWith({ leaveAlone: ['example.org'] });
  });
  test('are taken off', () => {
    const { actions } = renderSettings({ leaveAlone: ['a.example', 'b.example'] });
    click('Remove a.example');
    expect(actions.prefer).toHaveBeenCalledWith({ leaveAlone: ['b.example'] });
  });
  test('are not more than fit', () => {
    renderSettings({ leaveAlone: Array.from({ length: MOST_SITES }, (_, index) => `s${index}.example`) });
    expect(screen.queryByRole('textbox', { name: en.siteToAdd })).toBeNull();
  });
  test('are not read, until the reader wants it this once', () => {
    const { actions } = renderPanel({ page: { status: 'left-alone', site: 'example.org' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('example.org');
    click(en.readOnce);
    expect(actions.readLeftAlone).toHaveBeenCalledOnce();
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: en.settings }));
    expect(actions.openDrawer).toHaveBeenCalledWith('settings');
  });
});

describe('clearing everything', () => {
  test('wants a second click', () => {
    const { actions } = renderSettings();
    click(en.clearAll);
    expect(actions.forgetAll).not.toHaveBeenCalled();
    click(en.clearAllYes);
    expect(actions.forgetAll).toHaveBeenCalledOnce();
    expect(screen.queryByText(en.clearAllSure)).toBeNull();
  });
  test('leaves the focus where Enter does no harm', () => {
    renderSettings();
    const focused = () => document.activeElement?.textContent;
    click(en.clearAll);
    expect(focused()).toBe(en.clearAllNo);
    click(en.clearAllNo);
    expect(focused()).toBe(en.clearAll);
  });
  test('can be thought better of', () => {
    renderSettings();
    click(en.clearAll);
    click(en.clearAllNo);
    expect(screen.getByRole('button', { name: en.clearAll })).toBeTruthy();
  });
});

describe('the report', () => {
  test('is seen whole before it is copied, without a word of the page', () => {
    const { actions } = renderPanel({ drawer: 'report', page: { status: 'failed', detail: 'RangeError' } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: en.reportText });
    expect(field.value).toContain('RangeError');
    click(en.reportCopy);
    expect(actions.copyReport).toHaveBeenCalledWith(field.value);
  });
  test('takes the page’s words when that is ticked', () => {
    const page = {
      status: 'ready',
      tabId: 1,
      url: 'https://example.org/',
      article: anArticle({ title: 'A title' }),
    } as const;
    renderPanel({ drawer: 'report', page });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: en.reportText });
    expect(field.value).not.toContain('A title');
    fireEvent.click(box(en.reportContent));
    expect(field.value).toContain('A title');
  });
});
