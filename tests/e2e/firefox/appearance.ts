import type { FirefoxBrowser } from '../browsers/firefox';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';

export type Theme = 'light' | 'dark';

/** Makes the window wide enough, and the page in the sidebar as wide as that, whatever frame is drawn around it. */
const WIDEN = `const [width] = args;
  window.resizeTo(width + 600, 900);
  const box = document.getElementById('sidebar-box');
  const page = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
  const widen = (pixels) => {
    for (const name of ['width', 'min-width', 'max-width']) box.style.setProperty(name, pixels + 'px', 'important');
    return page.getBoundingClientRect().width;
  };
  widen(2 * width - widen(width));`;

/** Sets how wide the real sidebar is in CSS pixels, as a reader does who pulls its edge. */
export async function setWidth(browser: FirefoxBrowser, panel: Sidebar, width: number): Promise<void> {
  await browser.run(WIDEN, [width], true);
  const isSo = async () => (await panel.run('return window.innerWidth;')) === width;
  await poll(`a sidebar of ${width} pixels`, isSo);
}

/** As the tools for developers do it. */
const COLOUR = `const page = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
  page.browsingContext.prefersColorSchemeOverride = args[0];`;

/** The same for the page of the tab. */
export async function setPageTheme(browser: FirefoxBrowser, theme: Theme): Promise<void> {
  const body = 'gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = args[0];';
  await browser.run(body, [theme], true);
  const query = `return window.matchMedia('(prefers-color-scheme: ${theme})').matches;`;
  await poll(`the ${theme} theme`, () => browser.run(query));
}

/** Shows the sidebar as where the system is light or dark. */
export async function setTheme(browser: FirefoxBrowser, panel: Sidebar, theme: Theme): Promise<void> {
  await browser.run(COLOUR, [theme], true);
  const query = `return window.matchMedia('(prefers-color-scheme: ${theme})').matches;`;
  await poll(`the ${theme} theme`, () => panel.run(query));
}
