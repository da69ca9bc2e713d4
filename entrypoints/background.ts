import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askPanel, createMenu } from '../lib/browser/asked';
import { colourBadge, renewAllBadges, renewBadge } from '../lib/browser/badge';
import { judgeTab } from '../lib/browser/judge-tab';
import { onceLoaded } from '../lib/browser/once-loaded';
import { openPanel } from '../lib/browser/open-panel';
import { openWelcome } from '../lib/browser/open-welcome';
import { pageJudgedSchema } from '../lib/browser/page-judged';
import { watchPreferences } from '../lib/browser/preferences';
import { judgeOpenPages, registerDetector } from '../lib/browser/run-detector';
import { tabOfDetector } from '../lib/browser/sender';

/** The worker holds no state: whatever it needs comes with the event, so its death costs nothing. */
export default defineBackground(() => {
  void colourBadge();
  void onceLoaded(async () => {
    await registerDetector();
    // Also those that loaded in between.
    await judgeOpenPages();
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    if (reason === 'install') void openWelcome();
  });
  browser.permissions.onAdded.addListener(() => void judgeOpenPages());
  browser.contextMenus.onClicked.addListener((clicked, tab) => void askPanel(clicked, tab));

  browser.runtime.onMessage.addListener((message, sender) => {
    const judged = pageJudgedSchema.safeParse(message);
    const tabId = tabOfDetector(sender);
    if (judged.success && tabId !== null) void judgeTab(tabId, sender.url, judged.data.standing);
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void renewBadge(tabId);
  });

  watchPreferences(() => void renewAllBadges());

  browser.action.onClicked.addListener((tab) => void openPanel(tab));
});
