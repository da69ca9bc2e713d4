import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Marionette } from './marionette';
import { poll } from './poll';

export type FirefoxPreferences = Record<string, string | number | boolean>;

/** A port of its own choice, and none of the browser's own calls home. */
const QUIET: FirefoxPreferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

interface Launch {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  preferences?: FirefoxPreferences;
}

/** A Firefox with the built extension in a fresh profile. */
export interface FirefoxBrowser {
  /** Address of a page of the extension. */
  addressOf: (path: string) => string;
  goto: (url: string) => Promise<void>;
  /** Opens a tab beside the others and goes there; resolves to its handle. */
  openTab: (url: string) => Promise<string>;
  /** Opens a window, public or private, and goes there; resolves to the handle of its tab. */
  openWindow: (url: string, isPrivate?: boolean) => Promise<string>;
  switchTo: (handle: string) => Promise<void>;
  /** Goes to the tab that shows this address. */
  switchToAddress: (address: string) => Promise<void>;
  /** Runs a function body in the page of the tab, or with `privileged` in the browser itself. */
  run: (body: string, args?: unknown[], privileged?: boolean) => Promise<unknown>;
  /** A trusted click on the first element that the XPath finds. */
  click: (xpath: string) => Promise<void>;
  /** A click with the right button of the mouse, at a place of the page that is in sight. */
  rightClick: (x: number, y: number) => Promise<void>;
  close: () => Promise<void>;
}

export async function launchFirefox({
  executable,
  extension,
  preferences = {},
}: Launch): Promise<FirefoxBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const uuid = randomUUID();
  const all = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(extension)]: uuid }),
    ...preferences,
  };
  writeFileSync(join(profile, 'user.js'), Object.entries(all).map(preferenceLine).join('\n'));
  const { program, client } = await startSession(executable, profile);
  await client.send('Addon:Install', { path: extension, temporary: true });
  await closeFirstPage(client);
  return {
    addressOf: (path) => `moz-extension://${uuid}/${path}`,
    ...controls(client),
    close: () => quit(client, program, profile),
  };
}

function controls(client: Marionette): Omit<FirefoxBrowser, 'addressOf' | 'close'> {
  const goto = async (url: string) => void (await client.send('WebDriver:Navigate', { url }));
  const switchTo = async (handle: string) => void (await client.send('WebDriver:SwitchToWindow', { handle }));
  const open = async (url: string, how: { type: 'tab' | 'window'; private?: boolean }) => {
    const opened = await client.send('WebDriver:NewWindow', { focus: true, ...how });
    const { handle } = opened as { handle: string };
    await switchTo(handle);
    await goto(url);
    return handle;
  };
  return {
    goto,
    switchTo,
    switchToAddress: async (address) => {
      const handles = (await client.send('WebDriver:GetWindowHandles')) as string[];
      for (const handle of handles) {
        await switchTo(handle);
        const { value } = (await client.send('WebDriver:GetCurrentURL')) as { value: string };
        if (value === address) return;
      }
      throw new Error(`no tab shows ${address}`);
    },
    openTab: (url) => open(url, { type: 'tab' }),
    openWindow: (url, isPrivate = false) => open(url, { type: 'window', private: isPrivate }),
    rightClick: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await client.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    run: (body, args = [], privileged = false) => run(client, body, args, privileged),
    click: async (xpath) => {
      const { value } = (await client.send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
        value: Record<string, string>;
      };
      await client.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
    },
  };
}

async function run(client: Marionette, body: string, args: unknown[], privileged: boolean): Promise<unknown> {
  if (privileged) await client.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await client.send('WebDriver:ExecuteAsyncScript', { script, args })) as {
      value: { value?: unknown; error?: string };
    };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  } finally {
    if (privileged) await client.send('Marionette:SetContext', { value: 'content' });
  }
}

function start(executable: string, profile: string): ChildProcess {
  const flags = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--new-instance',
    '--headless',
  ];
  return spawn(executable, [...flags, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
}

/** On a busy machine Firefox now and then starts and never listens: then it is started once more. */
async function startSession(executable: string, profile: string, tries = 2): Promise<Session> {
  const program = start(executable, profile);
  const session = connectTo(profile).then(async (client) => {
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return { program, client };
  });
  const late = pause(PATIENCE, null);
  const begun = await Promise.race([session, late]).catch((error: Error) => (tries > 1 ? null : error));
  if (begun instanceof Error) throw begun;
  if (begun !== null) return begun;
  session.catch(() => undefined); // its end is no news any more
  program.kill('SIGKILL');
  if (tries === 1) throw new Error(`Firefox did not listen for ${PATIENCE / 1000} s`);
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  return startSession(executable, profile, tries - 1);
}

interface Session {
  program: ChildProcess;
  client: Marionette;
}

/** Milliseconds within which Firefox listens and answers. */
const PATIENCE = 40_000;

async function connectTo(profile: string): Promise<Marionette> {
  const file = join(profile, 'MarionetteActivePort');
  const port = await poll(
    'Firefox to listen',
    () => existsSync(file) && Number(readFileSync(file, 'utf8')),
    PATIENCE,
  );
  return Marionette.connect(port);
}

/** The page that opens at the installation would take the front from the tabs of the tests. */
async function closeFirstPage(client: Marionette): Promise<void> {
  const body = `const first = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (first) gBrowser.removeTab(first);
    return first !== undefined;`;
  await poll('the first page', () => run(client, body, [], true));
}

async function quit(client: Marionette, program: ChildProcess, profile: string): Promise<void> {
  const gone = new Promise((resolve) => program.once('exit', resolve));
  // Firefox may be gone before it has answered.
  await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: Error) => error);
  client.close();
  const late = setTimeout(() => program.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

const preferenceLine = ([name, value]: [string, FirefoxPreferences[string]]): string =>
  `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
