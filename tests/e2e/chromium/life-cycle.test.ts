import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, lookUp, section, shows } from './panel';
import { describeInChromium, type Surroundings } from './with-chromium';

/** Runs an expression of the extension's API in the worker, whose types are not those of this file. */
const inWorker = async (at: Surroundings, body: string): Promise<unknown> =>
  (await at.browser.worker()).evaluate(`(async () => { ${body} })()`);

/** The tab that shows the page, as the extension sees it, in the variable `tab` of what is run then. */
const tabOf = (page: Page) =>
  `const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});`;

/** The button that asks again for all that failed, whatever their number. */
const retryFailed = new RegExp(`^${en.retryFailed.other.replace('{count}', '\\d+')}$`, 'u');

describeInChromium('a tab and its window', (at) => {
  test('that is closed gives its place in the panel to the next', async () => {
    await at.open('no-references');
    const page = await at.open('intermittent-fasting');
    const panel = await at.openPanel(page);
    await shows(panel, 'Intermittent fasting');
    await page.close();
    await shows(panel, 'A slow walk');
  });

  test('that the browser discarded is read when it comes to the front again', async () => {
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');
    await at.open('no-references');
    await shows(panel, 'A slow walk');
    await inWorker(at, `${tabOf(page)} await chrome.tabs.discard(tab.id);`);
    await inWorker(
      at,
      `const [tab] = await chrome.tabs.query({ discarded: true }); await chrome.tabs.update(tab.id, { active: true });`,
    );
    await shows(panel, 'Secretome untuk Asma');
    expect(await panel.locator('.card').count()).toBe(5);
  });

  test('that crashes by itself leaves what was read, and a click that needs the page is answered', async () => {
    const page = await at.open('intermittent-fasting');
    const panel = await at.openPanel(page);
    await shows(panel, 'Intermittent fasting');
    // A page that has just arrived is read again for some seconds (lib/panel/keep-page.ts).
    await page.waitForTimeout(4000);
    const crashed = page.waitForEvent('crash');
    const session = await at.browser.context.newCDPSession(page);
    // A crashed page answers nothing.
    session.send('Page.crash').catch((error: Error) => error);
    await crashed;
    await section(panel, en.benefits).locator('.passage').first().click();
    await panel.getByText(en.pageUnreachable).waitFor();
    await shows(panel, 'Intermittent fasting');
    await page.close();
  });

  test('that crashed on its way is told in a sentence, with a way on', async () => {
    const page = await at.open('intermittent-fasting');
    const panel = await at.openPanel(page);
    await shows(panel, 'Intermittent fasting');
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch((error: Error) => error);
    await crashed;
    await panel.getByText(en.failed, { exact: true }).waitFor();
    await panel.getByText(en.failedMore).waitFor();
  });

  test('are followed by each window’s own panel, also when a tab moves to another', async () => {
    const page = await at.open('single-page-app');
    const panel = await at.openPanel(page);
    await shows(panel, 'Afternoon naps');
    await at.open('no-references');
    await page.bringToFront();
    await shows(panel, 'Afternoon naps');
    const next = at.browser.context.waitForEvent('page');
    const address = at.pages.addressOf('intermittent-fasting');
    const second = (await inWorker(
      at,
      `return (await chrome.windows.create({ url: ${JSON.stringify(address)}, focused: true })).id;`,
    )) as number;
    const other = await next;
    await other.waitForLoadState();
    await at.browser.clickIcon(other);
    const otherPanel = await at.browser.sidePanel(second);
    await shows(otherPanel, 'Intermittent fasting');
    await shows(panel, 'Afternoon naps');
    await inWorker(
      at,
      `${tabOf(page)} await chrome.tabs.move(tab.id, { windowId: ${second}, index: -1 }); await chrome.tabs.update(tab.id, { active: true });`,
    );
    await shows(otherPanel, 'Afternoon naps');
    await shows(panel, 'A slow walk');
    await inWorker(at, `${tabOf(page)} await chrome.windows.create({ tabId: tab.id });`);
    await shows(otherPanel, 'Intermittent fasting');
    await shows(panel, 'A slow walk');
  });
});

describeInChromium('a look-up under way', (at) => {
  test('goes on when the worker is killed, and what then fails is asked again', async () => {
    const page = await at.open('checked-references');
    const panel = await at.openPanel(page);
    await shows(panel, 'How to check a reference list');
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.registered).waitFor();
    await at.browser.killWorker();
    const silent = en.timedOut.replace('{name}', 'Europe PMC');
    await card(panel, 2).getByText(silent).waitFor({ timeout: 40_000 });
    at.network.moods = {};
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.typeRandomisedTrial).waitFor();
    expect(await card(panel, 2).innerText()).not.toContain(silent);
  });
});

describeInChromium('without a network from the start', (at) => {
  test('the panel reads, sums up and copies; a look-up says why not, and succeeds when the network is back', async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await at.open('checked-references');
    const panel = await at.openPanel(page);
    const session = await panel.context().newCDPSession(panel);
    const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', offline);
    await panel.reload();
    await shows(panel, 'How to check a reference list');
    expect(await section(panel, en.inBrief).locator('.passage').count()).toBeGreaterThan(0);
    await card(panel, 2).getByRole('button', { name: en.copy, exact: true }).click();
    await panel.getByText(en.copiedPrinted.replace('{style}', 'APA 7')).waitFor();
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.offline).first().waitFor();
    await panel.getByRole('button', { name: en.lookUpAll, exact: true }).click();
    await panel.getByRole('button', { name: retryFailed }).waitFor();
    expect(at.network.answered).toEqual([]);
    await session.send('Network.emulateNetworkConditions', { ...offline, offline: false });
    await panel.getByRole('button', { name: retryFailed }).click();
    await card(panel, 2).getByText(en.doiMatches).waitFor();
    await expect.poll(() => panel.getByText(en.offline).count()).toBe(0);
  });
});
