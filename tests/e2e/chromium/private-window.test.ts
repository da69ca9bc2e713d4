import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, chooseStyle, lookUp, shows } from './panel';
import { allowInPrivateWindows } from './settings-page';
import { describeInChromium } from './with-chromium';

const TITLE = 'How to check a reference list';

/** All that the extension has stored, by area. */
const STORED = `Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null)))`;

describeInChromium('a private window', (at) => {
  /** A page of the extension beside it, for a private window's driver sees no worker. */
  let settings: Page;
  let page: Page;
  let panel: Page;
  let before: unknown;

  beforeAll(async () => {
    await allowInPrivateWindows(at);
    settings = await at.browser.context.newPage();
    await settings.goto(`chrome-extension://${at.browser.id}/options.html`);
    const next = at.browser.context.waitForEvent('page');
    const url = at.pages.addressOf('checked-references');
    const create = JSON.stringify({ incognito: true, url });
    const id = await settings.evaluate<number>(`chrome.windows.create(${create}).then(({ id }) => id)`);
    page = await next;
    await page.waitForURL(url);
    await at.browser.clickIcon(page);
    panel = await at.browser.sidePanel(id);
  });

  test('has its numbers, and its panel, which looks up and takes other settings', async () => {
    await expect.poll(() => at.browser.badge(page)).toBe('7');
    before = await settings.evaluate(STORED);
    await shows(panel, TITLE);
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.doiMatches).first().waitFor();
    await chooseStyle(panel, 'Nature');
    await panel.getByText(en.notKeptPrivate).waitFor();
  });

  test('leaves nothing in the storage, and forgets with its panel', async () => {
    await panel.reload();
    await shows(panel, TITLE);
    await card(panel, 2).getByText(en.lookUp, { exact: true }).waitFor();
    expect(await panel.locator('.answer').count()).toBe(0);
    expect(await settings.evaluate(STORED)).toEqual(before);
  });

  test('is told apart from a public one, which keeps answers', async () => {
    const other = await at.browser.context.newPage();
    // Another address, for the click on the icon goes by that.
    await other.goto(`${page.url()}public`);
    await at.browser.clickIcon(other);
    const own = await settings.evaluate<number>('chrome.windows.getCurrent().then(({ id }) => id)');
    const publicPanel = await at.browser.sidePanel(own);
    await shows(publicPanel, TITLE);
    await lookUp(publicPanel, 2);
    await card(publicPanel, 2).getByText(en.doiMatches).first().waitFor();
    await expect.poll(() => settings.evaluate(STORED)).not.toEqual(before);
    expect(await panel.locator('.answer').count()).toBe(0);
  });
});
