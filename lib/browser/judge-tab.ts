import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Standing } from '../article/detect/standings';
import { judgement } from '../judge-page';
import { isOnSite } from '../panel/sites';
import { showBadge } from './badge';
import { resultOf } from './injected';
import { loadPreferences } from './preferences';

const countSchema = z.int().check(z.nonnegative());

/** Shows on the icon what a tab's page is, unless its site is left alone: its references are counted only where the detector did not rule an article out. */
export async function judgeTab(
  tabId: number,
  address: string | undefined,
  standing: Standing,
): Promise<void> {
  const { showCount, leaveAlone } = await loadPreferences();
  if (!showCount || isOnSite(address, leaveAlone)) return showBadge(tabId, judgement('other', 0));
  const references = standing === 'other' ? 0 : await countIn(tabId);
  await showBadge(tabId, judgement(standing, references));
}

/** Counts in the tab's page; 0 where the page is gone or may no longer be entered. */
async function countIn(tabId: number): Promise<number> {
  const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/counter.js'] });
  const counted = countSchema.safeParse(await resultOf(injected).catch(() => 0));
  return counted.success ? counted.data : 0;
}
