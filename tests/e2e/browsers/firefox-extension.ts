import type { FirefoxBrowser } from './firefox';
import { poll } from './poll';

/** What the tests do to the extension from the browser's side, in Firefox. */
export interface FirefoxExtension {
  /** What the icon says on the tab in front. */
  badge: () => Promise<string>;
  /** A click on the toolbar icon for the tab in front; it grants activeTab. */
  clickIcon: () => Promise<void>;
  /** Ends the background page; the next event starts a fresh one. */
  killBackground: () => Promise<void>;
  /** Loads the extension anew, as an update does. */
  update: () => Promise<void>;
  switchOffAndOn: () => Promise<void>;
  /** Lets it run in private windows, as a reader does in about:addons, where that loads it anew. */
  allowInPrivateWindows: () => Promise<void>;
  /** Takes back the access to all sites, as a reader does in about:addons. */
  withdrawSites: () => Promise<void>;
  /** Gives access to sites by their match pattern, as a reader does in about:addons. */
  giveSite: (pattern: string) => Promise<void>;
  /** Selects the block of the page whose text holds `words`, opens the menu on it, and clicks the item of that label. */
  chooseInMenu: (words: string, label: string) => Promise<void>;
  /** Answers what Firefox asks for the extension; resolves to what was asked. */
  answer: (choice: 'allow' | 'deny') => Promise<string>;
}

const ANSWER = `const [choice] = args;
  const question = document.getElementById('addon-webext-permissions-notification');
  if (!question || PopupNotifications.panel.state !== 'open') return null;
  const words = question.innerText || question.textContent || document.getElementById('notification-popup').textContent;
  question[choice === 'allow' ? 'button' : 'secondaryButton'].click();
  return words || 'no words';`;

/** Selects a block, and gives the middle of its first line in the page's own pixels. */
const SELECT = `const [words] = args;
  const blocks = [...document.querySelectorAll('li, p')].filter((block) => block.textContent.includes(words));
  const block = blocks.at(-1);
  block.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection().selectAllChildren(block);
  const line = getSelection().getRangeAt(0).getClientRects()[0];
  return [line.left + Math.min(line.width / 2, 60), line.top + line.height / 2];`;

/** A click on an item of the menu of the page, once that is open. */
const CHOOSE = `const [label] = args;
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === label && !one.hidden);
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;`;

const FIND = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const [extension] = WebExtensionPolicy.getActiveExtensions()
    .map((policy) => policy.extension)
    .filter((extension) => extension?.temporarilyInstalled);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

const ADDON = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(extension.id);`;
const LOAD_ANEW = `${ADDON} await addon.reload();`;

const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;
const ALLOW_PRIVATE = `${PERMISSIONS}
  await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] });`;

export function extensionIn(browser: FirefoxBrowser): FirefoxExtension {
  const run = (body: string) => browser.run(`${FIND} ${body}`, [], true);
  return {
    chooseInMenu: async (words, label) => {
      const [x, y] = (await browser.run(SELECT, [words])) as [number, number];
      await browser.rightClick(x, y);
      await poll(`“${label}” in the menu`, () => browser.run(CHOOSE, [label], true));
    },
    answer: async (choice) =>
      String(
        await poll('Firefox to ask', () => browser.run(ANSWER, [choice], true) as Promise<string | null>),
      ),
    badge: async () =>
      String(await run('return action.action.getContextData(gBrowser.selectedTab).badgeText ?? "";')),
    clickIcon: async () => void (await run('await action.triggerAction(window);')),
    killBackground: async () => void (await run('await extension.terminateBackground();')),
    switchOffAndOn: async () => void (await run(`${ADDON} await addon.disable(); await addon.enable();`)),
    update: async () => void (await run(LOAD_ANEW)),
    allowInPrivateWindows: async () => void (await run(`${ALLOW_PRIVATE} ${LOAD_ANEW}`)),
    giveSite: async (pattern) =>
      void (await run(`${PERMISSIONS}
        const origins = [${JSON.stringify(pattern)}];
        await ExtensionPermissions.add(extension.id, { permissions: [], origins, data_collection: [] }, extension);`)),
    withdrawSites: async () =>
      void (await run(`${PERMISSIONS}
        const origins = ['http://*/*', 'https://*/*'];
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins, data_collection: [] }, extension);`)),
  };
}
