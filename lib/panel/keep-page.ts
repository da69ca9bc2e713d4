import type { Cause, FollowedTab, OnTab } from './followed-tab';
import type { Page } from './page';
import type { Preferences } from './preferences';
import { isOnSite, siteOf } from './sites';
import type { PanelState } from './state';

/** When a page that just arrived is read again, in milliseconds: single-page sites render after the address changes. */
const SETTLING = [1200, 3500];

/** So many times in a row a page may move on or load anew; then it is restless, and is no longer read each time. */
const RESTLESS = 12;
/** How long a restless page waits for its first reading, in milliseconds; for each further one twice as long as before. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

export interface PageEffects {
  /** Never rejects. */
  readPage: (tab: FollowedTab) => Promise<Page>;
  /** Resolves after `ms` milliseconds. */
  wait: (ms: number) => Promise<void>;
}

/**
 * Keeps `state.page` true to the followed tab. Each event starts a reading and makes the answers of earlier ones void;
 * a page that is shown already is read again quietly, and replaced only where it reads differently. Of the events of a page
 * that never rests only the last one of a while counts, so that it is shown at all, and is not read without an end.
 */
export function createPageKeeper(state: PanelState, { readPage, wait }: PageEffects): OnTab {
  let shown = '';
  let latest = 0;
  let events = 0;
  let pause = FIRST_PAUSE;
  let held: FollowedTab | null = null;

  const settle = () => {
    events = 0;
    pause = FIRST_PAUSE;
    held = null;
  };
  const read = async (tab: FollowedTab, delays: readonly number[]) => {
    const own = ++latest;
    for (const delay of delays) {
      if (delay > 0) await wait(delay);
      if (own !== latest) return;
      const page = await readPage(tab);
      if (own !== latest) return;
      if (!isSame(page, state.page.value)) state.page.value = page;
    }
    if (held === null) settle();
  };

  const take = (tab: FollowedTab | null, cause: Cause, isRestless = false) => {
    if (!tab) {
      latest++;
      shown = '';
      state.page.value = { status: 'not-readable', reason: 'no-tab' };
      return;
    }
    const key = keyOf(tab);
    const isShown = key === shown && state.page.value.status === 'ready';
    if (isShown && cause === 'shown') return;
    if (key !== shown) state.readAnyway.value = false;
    shown = key;
    const site = state.readAnyway.value ? null : siteLeftAlone(tab, state.preferences.value);
    if (site !== null) {
      latest++;
      state.page.value = { status: 'left-alone', site };
      return;
    }
    // What is shown of a restless page stays until the next reading is done.
    const stays = isShown || (isRestless && state.page.value.status === 'ready');
    if (!stays) state.page.value = { status: 'reading' };
    void read(tab, delaysAfter(cause));
  };

  const hold = async (tab: FollowedTab) => {
    const isWaiting = held !== null;
    held = tab;
    if (isWaiting) return;
    await wait(pause);
    // Another tab, or rest, has ended it.
    if (held?.id !== tab.id) return;
    const next = held;
    held = null;
    pause = Math.min(LONGEST_PAUSE, pause * 2);
    take(next, 'navigated', true);
  };

  return (tab, cause) => {
    const goesOn = tab !== null && (cause === 'navigated' || cause === 'loaded');
    if (!goesOn) settle();
    if (goesOn && ++events > RESTLESS) void hold(tab);
    else take(tab, cause);
  };
}

/** The site of the tab, where the reader wants it to be left alone. */
function siteLeftAlone({ url }: FollowedTab, { leaveAlone }: Preferences): string | null {
  return isOnSite(url, leaveAlone) ? siteOf(url) : null;
}

/** A tab and its address without the fragment: what tells one page from another. */
const keyOf = ({ id, url = '' }: FollowedTab): string => `${id} ${url.split('#')[0]}`;

const delaysAfter = (cause: Cause): number[] => (cause === 'shown' ? [0] : [0, ...SETTLING]);

const isSame = (a: Page, b: Page): boolean => JSON.stringify(a) === JSON.stringify(b);
