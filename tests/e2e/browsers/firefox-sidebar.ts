import type { FirefoxBrowser } from './firefox';
import { poll } from './poll';

/** The page in Firefox's real sidebar. WebDriver has no way in, so each step is a script of the browser's own there. */
export interface Sidebar {
  /** Runs a function body in the sidebar's page, with `document`, `window` and `args`; its value is plain JSON. */
  run: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** As `run`, but with the rights of the page's own scripts: with its `browser`, and its objects as they are. */
  runAsPage: (body: string, ...args: unknown[]) => Promise<unknown>;
  text: () => Promise<string>;
  /** Waits until the sidebar says this. */
  says: (words: string, patience?: number) => Promise<void>;
  /** A click by the reader's own hand, as far as the browser can tell, on the first element that the XPath finds. */
  click: (xpath: string) => Promise<void>;
  /** Puts the focus on the first element that the XPath finds. */
  focus: (xpath: string) => Promise<void>;
  /** A key as the reader presses it (a value of KeyboardEvent.key), where the focus is. */
  press: (key: string) => Promise<void>;
  /** Texts of the elements that a selector finds. */
  texts: (selector: string) => Promise<string[]>;
  reload: () => Promise<void>;
  /** From the next reload on a script runs in the page before its own, with their rights. */
  runBeforeOthers: (script: string) => Promise<void>;
}

/** How long a click waits for what it clicks on, in milliseconds. */
const PATIENCE = 20_000;

/** What runs in the sidebar's process: `content` is the window of its page. */
const FRAME_SCRIPT = `(async (id, args) => {
  const window = content, document = content.document;
  const answer = (message) => sendAsyncMessage(id, message);
  try { answer({ value: await (async () => { BODY })() }); } catch (error) { answer({ error: String(error) }); }
})`;

/** Runs a function body among the page's own scripts. What comes out is carried as text. */
const AS_PAGE = `const [body, given] = args;
  const page = Components.utils.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  const call = '(async (...args) => { ' + body + '\\n})(...' + JSON.stringify(given) + ')';
  const value = '(async () => JSON.stringify((await ' + call + ') ?? null))()';
  return JSON.parse(await Components.utils.evalInSandbox(value, page));`;

/** The document has its first element, and the page its `browser`, before any of its scripts has run. */
const BEFORE_OTHERS = `addEventListener('DOMDocElementInserted', ({ target }) => {
    const page = target.defaultView;
    if (page?.location.protocol !== 'moz-extension:') return;
    const scripts = Components.utils.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
    Components.utils.evalInSandbox(args[0], scripts);
  }, true);`;

/** A click that counts as the reader's: it may ask for permissions, and write to the clipboard. */
const CLICK = `const found = document.evaluate(args[0], document, null, 9, null).singleNodeValue;
  if (!found || found.disabled) return false;
  document.notifyUserGestureActivation();
  const hand = window.windowUtils.setHandlingUserInput(true);
  try { found.click(); } finally { hand.destruct(); }
  return true;`;

const FOCUS = `const found = document.evaluate(args[0], document, null, 9, null).singleNodeValue;
  found?.focus();
  return found !== null && document.activeElement === found;`;

/** The window's focus goes into the sidebar; where in its page, stays as it was. */
const ENTER = `const page = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
  page.focus();
  return document.activeElement?.id === 'sidebar';`;

/** Firefox's own way to bring in a key: its events are trusted, and do what they do by default. */
const PRESS = `const processor = Components.classes['@mozilla.org/text-input-processor;1']
    .createInstance(Components.interfaces.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('no keys here');
  const event = new window.KeyboardEvent('', { key: args[0], keyCode: args[0] === ' ' ? 32 : 0 });
  processor.keydown(event);
  processor.keyup(event);`;

/** Sends a frame script to the sidebar, and waits for its message. */
const CARRY = `const [script, given] = args;
  const id = 'e2e:' + Services.uuid.generateUUID();
  const page = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (!page?.messageManager) throw new Error('the sidebar is closed');
  const manager = page.messageManager;
  return new Promise((resolve, reject) => {
    manager.addMessageListener(id, function listener({ data }) {
      manager.removeMessageListener(id, listener);
      data.error === undefined ? resolve(data.value) : reject(new Error(data.error));
    });
    const call = script + '(' + JSON.stringify(id) + ', ' + JSON.stringify(given) + ')';
    manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(call), false);
    setTimeout(() => reject(new Error('the sidebar did not answer')), 15000);
  });`;

/** The sidebar of the window, which is open or about to be. */
export function sidebarOf(browser: FirefoxBrowser): Sidebar {
  const run = (body: string, ...args: unknown[]) => runInSidebar(browser, body, args);
  const text = async () => String(await run('return document.body.innerText;'));
  return {
    run,
    runAsPage: (body, ...args) => run(AS_PAGE, body, args),
    text,
    says: async (words, patience = PATIENCE) => {
      let said = '';
      const isSaid = async () => {
        said = await text();
        return said.includes(words);
      };
      await poll(`the sidebar to say “${words}”`, isSaid, patience).catch((cause: unknown) => {
        throw new Error(`the sidebar does not say “${words}” but:\n${said}`, { cause });
      });
    },
    click: async (xpath) => void (await poll(xpath, () => run(CLICK, xpath), PATIENCE)),
    focus: async (xpath) => void (await poll(xpath, () => run(FOCUS, xpath), PATIENCE)),
    press: async (key) => {
      await poll('the focus in the sidebar', () => browser.run(ENTER, [], true), PATIENCE);
      await run(PRESS, key);
    },
    texts: async (selector) =>
      (await run(
        'return [...document.querySelectorAll(args[0])].map((found) => found.innerText);',
        selector,
      )) as string[],
    runBeforeOthers: async (script) => void (await run(BEFORE_OTHERS, script)),
    reload: async () => {
      await run('document.documentElement.dataset.old = "yes"; window.location.reload();');
      await poll('the sidebar to load again', () =>
        run('return document.readyState === "complete" && !document.documentElement.dataset.old;').catch(
          () => false, // between the two pages there is none to ask
        ),
      );
    },
  };
}

/** One frame script and one message back; where the page goes away meanwhile, an error after some seconds. */
async function runInSidebar(browser: FirefoxBrowser, body: string, args: unknown[]): Promise<unknown> {
  return browser.run(CARRY, [FRAME_SCRIPT.replace('BODY', () => body), args], true);
}
