import { browser } from 'wxt/browser';

/** Language of the browser's own interface (BCP 47). */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
