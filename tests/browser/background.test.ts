import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { extensionBrowser } from './extension-browser';

const browser = vi.hoisted(() => ({ current: undefined as ReturnType<typeof extensionBrowser> | undefined }));
vi.mock('wxt/browser', async () => {
  const { extensionBrowser: make } = await import('./extension-browser');
  browser.current = make();
  return { browser: browser.current };
});

const { default: background } = await import('../../entrypoints/background');
const fake = browser.current as ReturnType<typeof extensionBrowser>;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  background.main();
});

/** A page's detector speaks to the background. */
async function say(message: unknown, tabId: number | undefined) {
  const tab = tabId === undefined ? {} : { tab: { id: tabId } };
  await fake.runtime.onMessage.trigger(message, tab as never);
  await settled();
}
const badge = (tabId: number) => fake.action.getBadgeText({ tabId });

describe('the badge', () => {
  test.each([
    [{ isArticle: true, references: 5 }, '5'],
    [{ isArticle: true, references: 0 }, '0'],
    [{ isArticle: false, references: 12 }, ''],
  ])('after %j is "%s"', async (judgement, text) => {
    await say({ type: 'page-judged', ...judgement }, 3);
    expect(await badge(3)).toBe(text);
  });
  test.each([
    ['a number of another kind', { type: 'page-judged', isArticle: true, references: '5' }],
    ['a negative number', { type: 'page-judged', isArticle: true, references: -1 }],
    ['another message', { type: 'something', isArticle: true, references: 5 }],
    ['no message', undefined],
  ])('ignores %s', async (_, message) => {
    await say(message, 4);
    expect(await badge(4)).toBe('');
  });
  test('ignores what comes from no tab', async () => {
    const set = vi.spyOn(fake.action, 'setBadgeText');
    await say({ type: 'page-judged', isArticle: true, references: 5 }, undefined);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a new address', () => {
  test('is judged again by the page itself, and keeps its number until then', async () => {
    const ask = vi.fn(async () => undefined);
    Object.assign(fake.tabs, { sendMessage: ask });
    await say({ type: 'page-judged', isArticle: true, references: 5 }, 5);
    await fake.tabs.onUpdated.trigger(5, { url: 'https://example.org/2' }, {} as never);
    await settled();
    expect(ask).toHaveBeenCalledWith(5, { type: 'judge-again' });
    expect(await badge(5)).toBe('5');
  });
  test('clears the number where no detector hears', async () => {
    Object.assign(fake.tabs, { sendMessage: vi.fn(async () => Promise.reject(new Error('no receiver'))) });
    await say({ type: 'page-judged', isArticle: true, references: 5 }, 6);
    await fake.tabs.onUpdated.trigger(6, { url: 'about:blank' }, {} as never);
    await settled();
    expect(await badge(6)).toBe('');
  });
});

test('a click opens the panel of its window before anything else, and tells an open panel', async () => {
  const tell = vi.spyOn(fake.runtime, 'sendMessage').mockResolvedValue(undefined);
  void fake.action.onClicked.trigger({ id: 7, windowId: 70 } as never, undefined);
  expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 70 });
  await settled();
  expect(tell).toHaveBeenCalledWith({ type: 'icon-clicked', tabId: 7 });
});
