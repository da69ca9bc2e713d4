import { browser } from 'wxt/browser';
import type { Judgement } from '../judge-page';
import { JUDGE_AGAIN } from './judge-again';
import { loadPreferences } from './preferences';

const BADGE_COLOUR = '#0f6b6b';

/** Shows the number of references on the icon of a tab that holds an article, unless the reader wants none; nothing on any other. */
export async function showBadge(tabId: number, { isArticle, references }: Judgement): Promise<void> {
  const { showCount } = await loadPreferences();
  const text = isArticle && showCount ? String(references) : '';
  // A tab may be closed while its page's message is on the way.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
}

/**
 * Asks the tab's detector to judge its page again, for the address changed. A new page answers by itself once it has
 * loaded; until then, and where no detector runs, nobody hears the question and the old number goes away.
 */
export async function renewBadge(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: JUDGE_AGAIN });
  } catch {
    await showBadge(tabId, { isArticle: false, references: 0 });
  }
}

/** The reader prefers something else: the icons of all tabs are told anew. */
export async function renewAllBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await renewBadge(id);
}
