import { browser } from 'wxt/browser';

/** Language of the browser's own interface (BCP 47). */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The keys that open the panel, as the reader has set them; '' where there are none. */
export async function panelShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
