import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cause, FollowedTab } from '../../lib/panel/followed-tab';
import { anEvent } from './extension-browser';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: world.browser }));

interface Tab {
  id: number;
  url?: string;
  active: boolean;
  lastAccessed?: number;
}

const onActivated = anEvent<[]>();
const onUpdated = anEvent<[id: number, change: { url?: string; status?: string }]>();
const onFocusChanged = anEvent<[]>();
const onMessage = anEvent<[message: unknown, sender: object]>();
const onAdded = anEvent<[]>();
const onRemoved = anEvent<[]>();
let tabs: Tab[] = [];
let own: Tab | undefined;

Object.assign(world.browser, {
  tabs: { onActivated, onUpdated, getCurrent: async () => own, query: async () => [...tabs] },
  windows: { onFocusChanged },
  permissions: { onAdded, onRemoved },
  runtime: { id: 'sumber', onMessage },
});
const { followActiveTab } = await import('../../lib/browser/follow-active-tab');
const BACKGROUND = { id: 'sumber' };
const detectorOf = (id: number) => ({ id: 'sumber', frameId: 0, tab: { id } });
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  own = undefined;
  tabs = [
    { id: 1, url: 'https://example.org/1', active: true },
    { id: 2, url: 'https://example.org/2', active: false },
  ];
});

/** Follows, and notes what is heard as "cause tab". */
async function follow() {
  const stop = new AbortController();
  const heard: string[] = [];
  followActiveTab(
    (tab: FollowedTab | null, cause: Cause) => heard.push(`${cause} ${tab?.id ?? 'none'}`),
    stop.signal,
  );
  await settled();
  return { heard, stop };
}

describe('the active tab', () => {
  test('is told at once, and when another comes to the front', async () => {
    const { heard, stop } = await follow();
    tabs = tabs.map((tab) => ({ ...tab, active: tab.id === 2 }));
    onActivated.trigger();
    await settled();
    expect(heard).toEqual(['shown 1', 'shown 2']);
    stop.abort();
  });
  test('is told with its new address, and once it has loaded', async () => {
    const { heard, stop } = await follow();
    onUpdated.trigger(1, { url: 'https://example.org/3', status: 'loading' });
    onUpdated.trigger(1, { status: 'complete' });
    onUpdated.trigger(1, { status: 'loading' });
    await settled();
    expect(heard).toEqual(['shown 1', 'navigated 1', 'loaded 1']);
    stop.abort();
  });
  test('alone is heard of: a tab behind it may load as it likes', async () => {
    const { heard, stop } = await follow();
    onUpdated.trigger(2, { url: 'https://example.org/4' });
    await settled();
    expect(heard).toEqual(['shown 1']);
    stop.abort();
  });
  test('is told when access changes, and when its icon was clicked', async () => {
    const { heard, stop } = await follow();
    onAdded.trigger();
    onMessage.trigger({ type: 'icon-clicked', tabId: 1 }, BACKGROUND);
    onMessage.trigger({ type: 'icon-clicked', tabId: 2 }, BACKGROUND);
    onMessage.trigger({ type: 'something' }, detectorOf(1));
    await settled();
    expect(heard).toEqual(['shown 1', 'access 1', 'access 1']);
    stop.abort();
  });
  test('is told when its page judges itself anew, for it rendered something since', async () => {
    const { heard, stop } = await follow();
    const judged = { type: 'page-judged', standing: 'article' };
    onMessage.trigger(judged, detectorOf(1));
    onMessage.trigger(judged, detectorOf(2));
    await settled();
    expect(heard).toEqual(['shown 1', 'loaded 1']);
    stop.abort();
  });
  test.each([
    ['another extension says', { type: 'icon-clicked', tabId: 1 }, { id: 'another' }],
    ['a page says in the background’s words', { type: 'icon-clicked', tabId: 1 }, detectorOf(1)],
    ['a page behind it says of it', { type: 'icon-clicked', tabId: 1 }, detectorOf(2)],
    [
      'another extension judges',
      { type: 'page-judged', standing: 'article' },
      { ...detectorOf(1), id: 'another' },
    ],
    ['a frame judges', { type: 'page-judged', standing: 'article' }, { ...detectorOf(1), frameId: 3 }],
    ['the background judges', { type: 'page-judged', standing: 'article' }, BACKGROUND],
  ])('is not told anything that %s', async (_, message, sender) => {
    const { heard, stop } = await follow();
    onMessage.trigger(message, sender);
    await settled();
    expect(heard).toEqual(['shown 1']);
    stop.abort();
  });
  test('is none in a window without tabs', async () => {
    tabs = [];
    const { heard, stop } = await follow();
    expect(heard).toEqual(['shown none']);
    stop.abort();
  });
  test('that is the panel itself is passed over for the one looked at before', async () => {
    own = { id: 9, active: true };
    tabs = [{ id: 1, active: false, lastAccessed: 10 }, { id: 2, active: false, lastAccessed: 20 }, own];
    const { heard, stop } = await follow();
    expect(heard).toEqual(['shown 2']);
    stop.abort();
  });
});

test('after the end nothing is heard and nothing is left listening', async () => {
  const { heard, stop } = await follow();
  onActivated.trigger();
  stop.abort();
  onActivated.trigger();
  await settled();
  expect(heard).toEqual(['shown 1']);
  const events = [onActivated, onUpdated, onFocusChanged, onMessage, onAdded, onRemoved];
  expect(events.map(({ listeners }) => listeners.size)).toEqual([0, 0, 0, 0, 0, 0]);
});
