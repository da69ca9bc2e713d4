import { describe, expect, test } from 'vitest';
import type { FollowedTab } from '../../lib/panel/followed-tab';
import { createPageKeeper } from '../../lib/panel/keep-page';
import type { Page } from '../../lib/panel/page';
import { createState } from '../../lib/panel/state';
import { anArticle, noPreferences } from './samples';

const tab = (id: number, url: string | undefined = `https://example.org/${id}`): FollowedTab => ({ id, url });
const ready = (id: number, title = `Page ${id}`): Page => ({
  status: 'ready',
  tabId: id,
  url: '',
  article: anArticle({ title }),
});

/** A panel whose readings end when the test says so, and whose clock the test turns. */
function setUp() {
  const state = createState(noPreferences);
  const readings: { id: number; end: (page: Page) => Promise<unknown> }[] = [];
  const waits: (() => void)[] = [];
  const onTab = createPageKeeper(state, {
    readPage: ({ id }) =>
      new Promise((resolve) => {
        const end = (page: Page) => {
          resolve(page);
          return settled();
        };
        readings.push({ id, end });
      }),
    wait: () => new Promise((resolve) => waits.push(resolve)),
  });
  const tick = async () => {
    waits.shift()?.();
    await settled();
  };
  return { state, readings, onTab, tick };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const titleOf = ({ page }: ReturnType<typeof createState>) =>
  page.value.status === 'ready' ? page.value.article.title : page.value.status;

describe('the page', () => {
  test('is being read until it is read', async () => {
    const { state, readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    expect(titleOf(state)).toBe('reading');
    await readings[0]?.end(ready(1));
    expect(titleOf(state)).toBe('Page 1');
  });
  test('of a tab that was left does not appear on another, however late it comes', async () => {
    const { state, readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    onTab(tab(2), 'shown');
    await readings[1]?.end(ready(2));
    await readings[0]?.end(ready(1));
    expect(titleOf(state)).toBe('Page 2');
  });
  test('is not read again when its tab comes to the front again', async () => {
    const { readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    await readings[0]?.end(ready(1));
    onTab(tab(1), 'shown');
    expect(readings).toHaveLength(1);
  });
  test('is read again at the front where it could not be read before', async () => {
    const { readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    await readings[0]?.end({ status: 'no-access', origins: [] });
    onTab(tab(1), 'shown');
    expect(readings).toHaveLength(2);
  });
  test('stays in sight while it is read again after a reload', async () => {
    const { state, readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    await readings[0]?.end(ready(1));
    onTab(tab(1), 'loaded');
    expect(titleOf(state)).toBe('Page 1');
    await readings[1]?.end(ready(1, 'Page 1, edited'));
    expect(titleOf(state)).toBe('Page 1, edited');
  });
  test('is read twice more after it arrived, for single-page sites render late', async () => {
    const { state, readings, onTab, tick } = setUp();
    onTab(tab(1), 'navigated');
    await readings[0]?.end(ready(1, 'Loading'));
    await tick();
    await readings[1]?.end(ready(1, 'Page 1'));
    expect(titleOf(state)).toBe('Page 1');
    await tick();
    expect(readings).toHaveLength(3);
  });
  test('that reads the same is not shown anew', async () => {
    const { state, readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    await readings[0]?.end(ready(1));
    const before = state.page.value;
    onTab(tab(1), 'loaded');
    await readings[1]?.end(ready(1));
    expect(state.page.value).toBe(before);
  });
  test('stays where only the fragment of its address changes', async () => {
    const { state, readings, onTab } = setUp();
    onTab(tab(1), 'shown');
    await readings[0]?.end(ready(1));
    onTab(tab(1, 'https://example.org/1#references'), 'navigated');
    expect(titleOf(state)).toBe('Page 1');
  });
  test('of a window without tabs says so', () => {
    const { state, onTab } = setUp();
    onTab(null, 'shown');
    expect(state.page.value).toEqual({ status: 'not-readable', reason: 'no-tab' });
  });
});

describe('a page that never rests', () => {
  /** Moves on so many times, each time to another address. */
  const move = (onTab: ReturnType<typeof setUp>['onTab'], times: number) => {
    for (let i = 0; i < times; i++) onTab(tab(1, `https://example.org/?${i}`), 'navigated');
  };

  test('is read a few times, and then once in a while', async () => {
    const { readings, onTab, tick } = setUp();
    move(onTab, 500);
    expect(readings).toHaveLength(12);
    await tick();
    expect(readings).toHaveLength(13);
    move(onTab, 500);
    expect(readings).toHaveLength(13);
  });
  test('is shown, and stays in sight while it is read again', async () => {
    const { state, readings, onTab, tick } = setUp();
    move(onTab, 500);
    await readings[11]?.end(ready(1));
    expect(titleOf(state)).toBe('Page 1');
    await tick();
    expect(titleOf(state)).toBe('Page 1');
    await readings[12]?.end(ready(1, 'Page 1, later'));
    expect(titleOf(state)).toBe('Page 1, later');
  });
  test('gives way to another tab at once', async () => {
    const { state, readings, onTab, tick } = setUp();
    move(onTab, 500);
    onTab(tab(2), 'shown');
    await readings[12]?.end(ready(2));
    await tick();
    expect(titleOf(state)).toBe('Page 2');
    expect(readings).toHaveLength(13);
  });
});

test('"Read it anyway" holds for one page only', async () => {
  const { state, onTab } = setUp();
  onTab(tab(1), 'shown');
  state.readAnyway.value = true;
  onTab(tab(1), 'loaded');
  expect(state.readAnyway.value).toBe(true);
  onTab(tab(2), 'shown');
  expect(state.readAnyway.value).toBe(false);
});
