// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { UNREAD } from '../../lib/article/schema';
import { en } from '../../lib/messages/en';
import { type Page, UNREADABLE_REASONS } from '../../lib/panel/page';
import { anArticle } from '../panel/samples';
import { renderPanel } from './render';

afterEach(cleanup);
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const noArticle: Page = {
  status: 'ready',
  tabId: 7,
  url: 'https://x.org',
  article: anArticle({ isArticle: false }),
};

test('reading says so, and that the panel is busy', () => {
  renderPanel();
  expect(screen.getByText(en.reading).closest('[role=status]')).not.toBeNull();
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
});

test('each reason why a page cannot be read has its own sentence', () => {
  const sentences = UNREADABLE_REASONS.map((reason) => {
    cleanup();
    renderPanel({ page: { status: 'not-readable', reason } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.cannotRead);
    return screen.getByRole('main').querySelector('p')?.textContent ?? '';
  });
  expect(new Set(sentences).size).toBe(UNREADABLE_REASONS.length);
  expect(sentences.every((sentence) => /\S{3}.*\.$/.test(sentence))).toBe(true);
});

test('missing access can be given', () => {
  const { actions } = renderPanel({ page: { status: 'no-access', origins: ['https://x.org/*'] } });
  expect(screen.getByText(en.noAccessMore)).toBeTruthy();
  click(en.allow);
  expect(actions.allow).toHaveBeenCalledWith(['https://x.org/*']);
});

test('a failed reading can be tried again, and keeps its detail to itself', () => {
  const { actions, container } = renderPanel({ page: { status: 'failed', detail: 'TypeError: x' } });
  expect(container.textContent).not.toContain('TypeError');
  click(en.tryAgain);
  expect(actions.readAgain).toHaveBeenCalledOnce();
});

test('what was not read of a page is told in a sentence of its own', () => {
  const sentences = UNREAD.map((part) => {
    cleanup();
    const article = anArticle({ unread: [part] });
    renderPanel({ page: { status: 'ready', tabId: 7, url: 'https://x.org', article } });
    return [...screen.getByRole('main').querySelectorAll('.note')].map(({ textContent }) => textContent);
  });
  expect(sentences).toEqual([[en.unreadText], [en.unreadReferences], [en.unreadFrames]]);
});

describe('a page that is no article', () => {
  test('offers to be read', () => {
    const { actions } = renderPanel({ page: noArticle });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.notAnArticle);
    click(en.readAnyway);
    expect(actions.readAnyway).toHaveBeenCalledOnce();
  });
  test('says that its content stands in a frame', () => {
    renderPanel({ page: { ...noArticle, article: anArticle({ isArticle: false, unread: ['frames'] }) } });
    expect(screen.getByText(en.unreadFrames)).toBeTruthy();
  });
  test('is shown once that was wanted', () => {
    renderPanel({ page: noArticle, readAnyway: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Secretome for asthma');
  });
});

describe('a notice', () => {
  test('stands in a place that is announced, and can be dismissed', () => {
    const { actions } = renderPanel({ notice: { text: 'Copied.', tone: 'done' } });
    expect(screen.getByText('Copied.').closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    click(en.dismiss);
    expect(actions.dismissNotice).toHaveBeenCalledOnce();
  });
  test('has its place also while there is none', () => {
    const { container } = renderPanel();
    expect(container.querySelector('[aria-live]')).not.toBeNull();
  });
});

test('the About says what is sent where, in every state', () => {
  renderPanel();
  const about = screen.getByRole('contentinfo');
  expect(about.textContent).toContain('api.crossref.org (Crossref)');
  expect(screen.getByRole('link', { name: 'Citations by somebody' }).getAttribute('rel')).toContain(
    'noreferrer',
  );
});
