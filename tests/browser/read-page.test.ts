import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anArticle } from '../panel/samples';

const scripting = vi.hoisted(() => ({ executeScript: vi.fn() }));
const action = vi.hoisted(() => ({ setBadgeText: vi.fn() }));
const permissions = vi.hoisted(() => ({ contains: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting,
    permissions,
    action,
    tabs: { get: async () => ({ url: 'https://example.org/' }) },
    storage: { sync: { get: async () => ({}) }, local: { get: async () => ({}) } },
  },
}));

const { readPage } = await import('../../lib/browser/read-page');
const tab = { id: 7, url: 'https://example.org/' };
const hidden = { id: 7, url: undefined };

beforeEach(() => {
  vi.resetAllMocks();
  permissions.contains.mockResolvedValue(true);
  action.setBadgeText.mockResolvedValue(undefined);
});

/** What the page answers: first its address and media type, then what the reader returned. */
function pageAnswers(contentType: string, read?: unknown, address = tab.url) {
  scripting.executeScript
    .mockResolvedValueOnce([{ result: { address, contentType } }])
    .mockResolvedValueOnce([{ result: read }]);
}
const refuses = (message: string) => scripting.executeScript.mockRejectedValue(new Error(message));

describe('a page', () => {
  test('is read by the reader in its tab', async () => {
    pageAnswers('text/html', anArticle());
    expect(await readPage(tab)).toEqual({
      status: 'ready',
      tabId: 7,
      url: 'https://example.org/',
      article: anArticle(),
    });
    expect(scripting.executeScript).toHaveBeenLastCalledWith({ target: { tabId: 7 }, files: ['/reader.js'] });
  });
  test.each([
    ['an article', true, String(anArticle().references.length)],
    ['no article', false, ''],
  ])('that is %s has the right number on the icon once it is read', async (_, isArticle, text) => {
    pageAnswers('text/html', { ...anArticle(), isArticle });
    await readPage(tab);
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text }));
  });
  test.each([
    ['nothing', undefined],
    ['another shape', { ...anArticle(), references: 'none' }],
  ])('whose reader returned %s is failed', async (_, read) => {
    pageAnswers('text/html', read);
    expect(await readPage(tab)).toMatchObject({ status: 'failed' });
  });
  test('whose reader broke in Firefox is failed', async () => {
    const result = { address: tab.url, contentType: 'text/html' };
    scripting.executeScript
      .mockResolvedValueOnce([{ result }])
      .mockResolvedValueOnce([{ error: new Error('broken') }]);
    expect(await readPage(tab)).toEqual({ status: 'failed', detail: 'Error: broken' });
  });
});

describe('a page that cannot be read says why', () => {
  test('by its address, without being touched', async () => {
    expect(await readPage({ id: 7, url: 'chrome://version' })).toEqual({
      status: 'not-readable',
      reason: 'browser-page',
    });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });
  test('by the address that the tab hides and the page tells', async () => {
    pageAnswers('text/html', undefined, 'about:blank');
    expect(await readPage(hidden)).toEqual({ status: 'not-readable', reason: 'browser-page' });
  });
  test('by its silence, as the pages of Firefox itself', async () => {
    scripting.executeScript.mockResolvedValue([null]);
    expect(await readPage(hidden)).toEqual({ status: 'not-readable', reason: 'browser-page' });
  });
  test('by being protected, in spite of all access', async () => {
    refuses('Missing host permission for the tab');
    expect(await readPage(tab)).toEqual({ status: 'not-readable', reason: 'protected' });
  });
  test('by its media type', async () => {
    pageAnswers('application/pdf');
    expect(await readPage(tab)).toEqual({ status: 'not-readable', reason: 'pdf' });
  });
  test('by its name, where Firefox shows a PDF itself', async () => {
    refuses('Missing host permission for the tab');
    expect(await readPage({ id: 7, url: 'https://example.org/a.PDF?x#y' })).toEqual({
      status: 'not-readable',
      reason: 'pdf',
    });
  });
  test('by the refusal', async () => {
    refuses('Frame with ID 0 is showing error page');
    expect(await readPage(tab)).toEqual({ status: 'not-readable', reason: 'error-page' });
  });
});

describe('without access', () => {
  const refusal = 'Cannot access contents of the page. Extension manifest must request permission …';
  test('the site is asked for', async () => {
    refuses(refusal);
    permissions.contains.mockResolvedValue(false);
    expect(await readPage(tab)).toEqual({ status: 'no-access', origins: ['https://example.org/*'] });
  });
  test('every site is asked for where the address is hidden', async () => {
    refuses(refusal);
    permissions.contains.mockResolvedValue(false);
    expect(await readPage(hidden)).toEqual({ status: 'no-access', origins: ['http://*/*', 'https://*/*'] });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });
  test('a hidden address in spite of all access is a page of the browser', async () => {
    refuses(refusal);
    expect(await readPage(hidden)).toEqual({ status: 'not-readable', reason: 'browser-page' });
  });
  test('a refusal in spite of access is a failure', async () => {
    refuses('Something new');
    expect(await readPage(tab)).toEqual({ status: 'failed', detail: 'Something new' });
  });
});
