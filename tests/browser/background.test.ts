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

beforeEach(async () => {
  fake.reset();
  fake.permissions.onAdded.listeners.clear();
  background.main();
  await settled();
  vi.clearAllMocks();
});

/** A page's detector speaks to the background; `more` makes it somebody else. */
async function say(message: unknown, tabId: number | undefined, more: object = {}) {
  const tab = tabId === undefined ? {} : { tab: { id: tabId } };
  const sender = { id: fake.runtime.id, frameId: 0, ...tab, ...more };
  await fake.runtime.onMessage.trigger(message, sender as never);
  await settled();
}
const badge = (tabId: number) => fake.action.getBadgeText({ tabId });

/** The script that counts in the page finds so many. */
function counts(result: unknown) {
  const executeScript = vi.fn(async () => [{ result }]);
  Object.assign(fake.scripting, { executeScript });
  return executeScript;
}

describe('the badge', () => {
  test.each([
    ['article', 5, '5'],
    ['article', 0, '0'],
    ['doubtful', 12, '12'],
    ['doubtful', 2, ''],
  ])('of a page that stands as %s with %d references is "%s"', async (standing, counted, text) => {
    const count = counts(counted);
    await say({ type: 'page-judged', standing }, 3);
    expect(await badge(3)).toBe(text);
    expect(count).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/counter.js'] });
  });
  test('of a page that is surely none is empty, and nothing is counted there', async () => {
    const count = counts(12);
    await say({ type: 'page-judged', standing: 'other' }, 3);
    expect(await badge(3)).toBe('');
    expect(count).not.toHaveBeenCalled();
  });
  test.each([
    ['a count of another kind', '5'],
    ['a negative count', -1],
    ['no count', undefined],
  ])('takes %s from the page for nothing', async (_, counted) => {
    counts(counted);
    await say({ type: 'page-judged', standing: 'article' }, 3);
    expect(await badge(3)).toBe('0');
  });
  test('of a page that may not be entered any more is that of one without a list', async () => {
    Object.assign(fake.scripting, { executeScript: vi.fn(async () => Promise.reject(new Error('gone'))) });
    await say({ type: 'page-judged', standing: 'article' }, 3);
    expect(await badge(3)).toBe('0');
  });
  test.each([
    ['a standing of another kind', { type: 'page-judged', standing: 'best' }],
    ['another message', { type: 'something', standing: 'article' }],
    ['no message', undefined],
  ])('ignores %s', async (_, message) => {
    counts(5);
    await say(message, 4);
    expect(await badge(4)).toBe('');
  });
  test.each([
    ['no tab', undefined, {}],
    ['another extension', 3, { id: 'another' }],
    ['a frame of the page', 3, { frameId: 7 }],
    ['who knows whom', 3, { id: undefined, frameId: undefined }],
  ])('ignores what comes from %s', async (_, tabId, sender) => {
    const set = vi.spyOn(fake.action, 'setBadgeText');
    await say({ type: 'page-judged', standing: 'article' }, tabId, sender);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the detector', () => {
  const everywhere = [{ matches: ['http://*/*', 'https://*/*'], js: ['detector.js'] }];
  /** As the browser does: it forgets the session, and starts the background. */
  const load = async () => {
    await fake.storage.session.clear();
    background.main();
    await settled();
  };
  test('is registered for every page, for Chromium holds back what a manifest lists', async () => {
    await load();
    expect(fake.scripting.registerContentScripts.mock.calls).toMatchObject([[everywhere]]);
  });
  test('is left alone when the background was ended and starts again', async () => {
    await load();
    vi.clearAllMocks();
    background.main();
    await settled();
    expect(fake.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
  test('that is registered already is brought up to date', async () => {
    fake.scripting.registerContentScripts.mockRejectedValueOnce(new Error("Duplicate script ID 'detector'"));
    await load();
    expect(fake.scripting.updateContentScripts.mock.calls).toMatchObject([[everywhere]]);
  });
  test.each([
    ['once the extension is loaded', load],
    ['once a site is given access', async () => fake.permissions.onAdded.trigger()],
  ])('runs in open pages %s, and one that may not be entered harms no other', async (_, happens) => {
    vi.spyOn(fake.tabs, 'query').mockResolvedValue([
      { id: 3, url: 'https://example.org/3' },
      { id: 4, url: 'http://example.org/4' },
      { id: 5 },
      { id: 6, url: 'about:config' },
    ] as never);
    const executeScript = vi.fn(async ({ target }) =>
      target.tabId === 3 ? Promise.reject(new Error('gone')) : [{ result: null }],
    );
    Object.assign(fake.scripting, { executeScript });
    await happens();
    await settled();
    expect(executeScript.mock.calls.map(([given]) => given)).toEqual(
      [3, 4].map((tabId) => ({ target: { tabId }, files: ['/detector.js'] })),
    );
  });
});

describe('a new address', () => {
  test('is judged again by the page itself, and keeps its number until then', async () => {
    counts(5);
    const ask = vi.fn(async () => undefined);
    Object.assign(fake.tabs, { sendMessage: ask });
    await say({ type: 'page-judged', standing: 'article' }, 5);
    await fake.tabs.onUpdated.trigger(5, { url: 'https://example.org/2' }, {} as never);
    await settled();
    expect(ask).toHaveBeenCalledWith(5, { type: 'judge-again' });
    expect(await badge(5)).toBe('5');
  });
  test('clears the number where no detector hears', async () => {
    Object.assign(fake.tabs, { sendMessage: vi.fn(async () => Promise.reject(new Error('no receiver'))) });
    await say({ type: 'page-judged', standing: 'article' }, 6);
    await fake.tabs.onUpdated.trigger(6, { url: 'about:blank' }, {} as never);
    await settled();
    expect(await badge(6)).toBe('');
  });
});

test('a click opens the panel of its window before anything else, tells an open panel, and has the page judged', async () => {
  const tell = vi.spyOn(fake.runtime, 'sendMessage').mockResolvedValue(undefined);
  void fake.action.onClicked.trigger({ id: 7, windowId: 70 } as never, undefined);
  expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 70 });
  await settled();
  expect(tell).toHaveBeenCalledWith({ type: 'icon-clicked', tabId: 7 });
  expect(fake.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ['/detector.js'],
  });
});

describe('what the reader prefers', () => {
  const prefer = (preferences: object) => fake.storage.sync.set({ preferences });
  const say5 = () =>
    fake.runtime.onMessage
      .trigger({ type: 'page-judged', standing: 'article' }, {
        id: fake.runtime.id,
        frameId: 0,
        tab: { id: 8 },
        url: 'https://www.example.org/a',
      } as never)
      .then(settled);

  test.each([
    ['no number on the icon', { showCount: false }],
    ['this site to be left alone', { leaveAlone: ['example.org'] }],
  ])('is kept to: %s', async (_, preferences) => {
    const count = counts(5);
    await prefer(preferences);
    await say5();
    expect(await badge(8)).toBe('');
    expect(count).not.toHaveBeenCalled();
  });
  test('that changes has every page judged again', async () => {
    const ask = vi.fn(async () => undefined);
    Object.assign(fake.tabs, { sendMessage: ask });
    vi.spyOn(fake.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    await prefer({ showCount: false });
    await settled();
    await settled();
    expect(ask.mock.calls).toEqual([
      [1, { type: 'judge-again' }],
      [2, { type: 'judge-again' }],
    ]);
  });
});

describe('an installation', () => {
  const install = async (reason: string) => {
    const open = vi.spyOn(fake.tabs, 'create').mockResolvedValue({ id: 9 } as never);
    await fake.runtime.onInstalled.trigger({ reason } as never);
    await settled();
    return open;
  };
  test('opens the first page, once, and nothing else', async () => {
    const open = await install('install');
    expect(open).toHaveBeenCalledOnce();
    expect(open.mock.calls[0]?.[0].url).toContain('/welcome.html');
    open.mockClear();
    expect(await install('update')).not.toHaveBeenCalled();
  });
  test.each([
    ['comes to the front over the store', { url: 'https://addons.mozilla.org/x' }, {}, true],
    ['comes to the front over a page of the browser, whose address is hidden', {}, {}, true],
    ['stays behind an article', { url: 'https://example.org/a' }, {}, false],
    ['stays behind a page that is loading', {}, { status: 'loading' }, false],
    ['stays behind a tab that was opened meanwhile', {}, { id: 2 }, false],
  ])('%s', async (_, before, change, isShown) => {
    const inFront = vi
      .fn()
      .mockResolvedValueOnce([{ id: 1, status: 'complete', ...before }])
      .mockResolvedValueOnce([{ id: 1, status: 'complete', ...before, ...change }]);
    vi.spyOn(fake.tabs, 'query').mockImplementation(async ({ active }) => (active ? inFront() : []));
    const show = vi.spyOn(fake.tabs, 'update').mockResolvedValue({} as never);
    vi.useFakeTimers();
    vi.spyOn(fake.tabs, 'create').mockResolvedValue({ id: 9 } as never);
    await fake.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(show.mock.calls).toEqual(isShown ? [[9, { active: true }]] : []);
  });
  test('puts the look-up into the menu of selections and of links to works', async () => {
    await install('update');
    const items = fake.contextMenus.create.mock.calls.map(([item]) => item);
    expect(items).toMatchObject([{ contexts: ['selection'] }, { contexts: ['link'] }]);
  });
});

describe('the context menu', () => {
  test.each([
    ['look-up-selection', { selectionText: 'Lv C. Exosomes.' }, 'Lv C. Exosomes.'],
    ['look-up-link', { selectionText: 'here', linkUrl: 'https://doi.org/10.1/x' }, 'https://doi.org/10.1/x'],
  ])('%s opens the panel and hands it what was chosen', async (menuItemId, chosen, text) => {
    fake.contextMenus.onClicked.trigger({ menuItemId, ...chosen }, { id: 7, windowId: 70 });
    expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 70 });
    await settled();
    expect((await fake.storage.session.get('asked'))['asked']).toMatchObject({ text, windowId: 70 });
  });
});
