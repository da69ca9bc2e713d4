import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { ROOT } from '../../house/source-files';
import { type ExtensionBrowser, launchChromium } from '../browsers/chromium';
import { findBrowser } from '../browsers/find-browser';
import { poll } from '../browsers/poll';
import { type PageServer, servePages } from '../stand-in/pages';
import { card, shows } from './panel';

const executable = findBrowser('chromium');

/** Another extension with every right that a store would give it, and with one page. Its key fixes its id. */
const STRANGER = {
  manifest_version: 3,
  name: 'A stranger',
  version: '1',
  permissions: ['tabs', 'scripting', 'storage'],
  host_permissions: ['<all_urls>'],
  web_accessible_resources: [{ resources: ['stranger.html'], matches: ['<all_urls>'] }],
  action: { default_popup: 'stranger.html' },
  background: { service_worker: 'worker.js' },
};

/** What is told to Sumber as if it were its own. */
const FORGED = [
  { type: 'icon-clicked', tabId: 1 },
  { type: 'page-judged', standing: 'article' },
  { type: 'judge-again' },
  { text: '10.5555/forged', windowId: 1, at: Date.now() },
];

/** Damaged, of another kind, of a newer version, huge, and with names that pollute. */
const CORRUPT = JSON.stringify({
  preferences: {
    version: 99,
    style: 7,
    theme: 'black',
    recentStyles: [{ id: null }],
    leaveAlone: { length: 3 },
    ['__proto__']: { hacked: 1 },
    huge: 'x'.repeat(50_000),
  },
  ownStyle: { title: [], style: { n: 'style', c: [3] } },
  'look-up 10.5555/walk.1': { version: 1, findings: [{ source: 'crossref', record: { doi: '<b>' } }] },
  'look-up 10.5555/walk.2': 'x'.repeat(500_000),
});

describe.skipIf(executable === null)('strangers to the extension, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extensions-'));
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let stranger: string;

  beforeAll(async () => {
    const other = join(folder, 'stranger');
    cpSync(join(ROOT, '.output/chrome-mv3/icon'), join(other, 'icon'), { recursive: true });
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(STRANGER));
    writeFileSync(join(other, 'stranger.html'), '<!doctype html><title>A stranger</title>');
    writeFileSync(join(other, 'worker.js'), '');
    pages = await servePages();
    browser = await launchChromium({
      executable: executable ?? '',
      extension: join(ROOT, '.output/chrome-mv3'),
      beside: [other],
      language: 'en-US',
    });
    stranger = await poll('the stranger', async () =>
      browser.context
        .serviceWorkers()
        .map((worker) => worker.url())
        .find((url) => url.endsWith('/worker.js')),
    );
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (address: string) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    return page;
  };

  test('can tell the panel nothing, and learn nothing', async () => {
    const page = await open(pages.addressOf('secretome-asma'));
    await page.bringToFront();
    await browser.clickIcon(page);
    const panel = await browser.sidePanel();
    await shows(panel, 'Secretome untuk Asma');
    const before = await panel.locator('main').innerText();
    const other = await open(new URL('stranger.html', stranger).href);
    for (const message of FORGED) expect(await answersTo(other, browser.id, message)).toMatch(/^refused/u);
    await page.bringToFront();
    for (const message of FORGED)
      expect(await page.evaluate(tellFromPage, [browser.id, message] as const)).toBe(false);
    await page.waitForTimeout(500);
    expect(await panel.locator('main').innerText()).toBe(before);
    for (const path of ['sidepanel.html', 'reader.js', 'manifest.json'])
      for (const one of [page, other])
        expect(await one.evaluate(isReached, `chrome-extension://${browser.id}/${path}`)).toBe(false);
    await other.close();
    await page.close();
  });

  test('whatever stands in the storage, the panel opens, and shows its defaults', async () => {
    const worker = await browser.worker();
    await worker.evaluate(`(async () => {
      const stored = JSON.parse(${JSON.stringify(CORRUPT)});
      await chrome.storage.local.set(stored);
      await chrome.storage.sync.set({ preferences: { ...stored.preferences, huge: '' } });
    })()`);
    const page = await open(pages.addressOf('attack-markup-in-titles'));
    await page.bringToFront();
    await browser.clickIcon(page);
    const panel = await browser.sidePanel();
    await panel.reload();
    await card(panel, 3).waitFor();
    expect(await panel.getByRole('combobox', { name: new RegExp(`^${en.style}`, 'u') }).inputValue()).toBe(
      'apa',
    );
    expect(await panel.evaluate(() => 'hacked' in {})).toBe(false);
    await page.close();
  });
});

/** What another extension hears when it speaks to Sumber by message and by a lasting connection. */
const answersTo = (other: Page, id: string, message: object): Promise<string> =>
  other.evaluate(`(async () => {
    const port = chrome.runtime.connect(${JSON.stringify(id)});
    const ended = new Promise((resolve) => port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message)));
    try {
      return 'answered ' + JSON.stringify(await chrome.runtime.sendMessage(${JSON.stringify(id)}, ${JSON.stringify(message)}));
    } catch (error) {
      return 'refused ' + error.message + ' ' + (await ended);
    }
  })()`);

/** Runs in a page: speaks to everything that a page can reach; whether there was anything of an extension's. */
function tellFromPage([id, message]: readonly [string, object]): boolean {
  window.postMessage(message, '*');
  document.dispatchEvent(new CustomEvent('message', { detail: message }));
  const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
  runtime?.sendMessage(id, message);
  return runtime !== undefined;
}

/** Runs in a page: whether a file of an extension can be fetched or shown in a frame. */
async function isReached(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch (error) {
    return !(error instanceof TypeError);
  }
}
