import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { poll } from './poll';

/** No sandbox, for root and containers have none; and none of the browser's own calls home. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  // Chrome since 137 loads no extension from the command line otherwise.
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** How long an action waits for what it acts on, in milliseconds: shorter than a test, so that the failure says what was missing. */
const PATIENCE = 20_000;

interface Launch {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folders of other extensions that are loaded beside it. */
  beside?: readonly string[];
  headless?: boolean;
  /** Language of the browser (BCP 47); the reader's own by default. */
  language?: string;
  args?: string[];
  /** Keeps pages in the back/forward cache, which the driver switches off otherwise. */
  goesBack?: boolean;
}

/** A Chromium with the built extension in a fresh profile. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** The service worker that runs now; started if it sleeps. */
  worker: () => Promise<Worker>;
  /** Clicks the toolbar icon on the tab that shows `page`; a real gesture, which grants activeTab. */
  clickIcon: (page: Page) => Promise<void>;
  /** The real side panel, once it is open; that of a window, by its id, where several have one. */
  sidePanel: (windowId?: number) => Promise<Page>;
  /** What the icon says on the tab that shows `page`. */
  badge: (page: Page) => Promise<string>;
  /** Kills the service worker; the next event starts a fresh one. */
  killWorker: () => Promise<void>;
  close: () => Promise<void>;
}

export async function launchChromium(launch: Launch): Promise<ExtensionBrowser> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context = await open(launch, profile, port);
  context.setDefaultTimeout(PATIENCE);
  const session = await (context.browser() as Browser).newBrowserCDPSession();
  const { host: id } = new URL((await firstWorker(context)).url());
  await closeFirstPage(context);
  const panels = new PanelFinder(session, port, `chrome-extension://${id}/sidepanel.html`);
  const worker = () => poll('the service worker', () => context.serviceWorkers().filter(isOurs).at(-1));
  return {
    context,
    id,
    worker,
    clickIcon: (page) => clickIcon(session, id, page),
    sidePanel: (windowId) => panels.find(windowId),
    badge: async (page) => (await worker()).evaluate<string>(badgeOf(page.url())),
    killWorker: () => killWorker(session, id),
    close: async () => {
      await panels.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function open(
  { executable, extension, beside = [], headless = true, language, args = [], goesBack }: Launch,
  profile: string,
  port: number,
) {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    ...(goesBack && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    headless,
    chromiumSandbox: false,
    viewport: null,
    // Chromium on Linux takes its language from the environment alone.
    ...(language && {
      env: { ...process.env, LANGUAGE: language, LANG: `${language.replace('-', '_')}.UTF-8` },
    }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      `--disable-extensions-except=${[extension, ...beside].join()}`,
      `--load-extension=${[extension, ...beside].join()}`,
      // For Extensions.triggerAction, the click on the icon.
      '--enable-unsafe-extension-debugging',
      // For a second connection: only a late one sees the side panel.
      `--remote-debugging-port=${port}`,
      ...args,
    ],
  });
}

const isOurs = (worker: Worker): boolean => worker.url().endsWith('/background.js');

function firstWorker(context: BrowserContext): Promise<Worker> {
  return poll('the service worker', () => context.serviceWorkers().find(isOurs), 20_000);
}

/** The page that opens at the installation would take the front from the tabs of the tests. */
async function closeFirstPage(context: BrowserContext): Promise<void> {
  const isFirst = (page: Page) => page.url().endsWith('/welcome.html');
  const first = await poll('the first page', () => context.pages().find(isFirst));
  await first.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function clickIcon(session: CDPSession, id: string, page: Page): Promise<void> {
  // The action wants the target of the tab, not that of the page in it.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Text that runs in the worker: the types of an extension's API are not those of this file. */
const badgeOf = (url: string) => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
})()`;

async function killWorker(session: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
}

const OWN_WINDOW = 'chrome.windows.getCurrent().then(({ id }) => id)';

/** Playwright's own connection does not see the side panel; a connection made after it was opened does. */
class PanelFinder {
  private connection: Browser | null = null;
  private readonly connections: Browser[] = [];

  constructor(
    private readonly session: CDPSession,
    private readonly port: number,
    private readonly address: string,
  ) {}

  async find(windowId?: number): Promise<Page> {
    return poll('the side panel', async () => {
      const { targetInfos } = await this.session.send('Target.getTargets');
      if (!targetInfos.some(({ url }) => url === this.address)) return null;
      const known = await this.panelIn(this.connection, windowId);
      if (known) return known;
      // Panels found before stay in use: their connection is not closed while the browser runs.
      this.connection = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`);
      this.connections.push(this.connection);
      for (const context of this.connection.contexts()) context.setDefaultTimeout(PATIENCE);
      return this.panelIn(this.connection, windowId);
    });
  }

  async close(): Promise<void> {
    for (const connection of this.connections) await connection.close();
    this.connections.length = 0;
    this.connection = null;
  }

  private async panelIn(connection: Browser | null, windowId?: number): Promise<Page | undefined> {
    const pages = connection?.contexts().flatMap((context) => context.pages()) ?? [];
    const panels = pages.filter((page) => page.url() === this.address && !page.isClosed());
    if (windowId === undefined) return panels[0];
    const windows = await Promise.all(panels.map((panel) => panel.evaluate(OWN_WINDOW).catch(() => null)));
    return panels[windows.indexOf(windowId)];
  }
}
