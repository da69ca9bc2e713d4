/** For states that no page brings about at will: what the panel asks of the browser fails, or never ends. */
export type Fault = 'reading' | 'failed' | 'no-access';

/** What is to be brought about from the next reload on. */
export interface Wanted {
  fault?: Fault | undefined;
  /** The browser's language (BCP 47); its own by default. */
  language?: string | undefined;
}

/** A script that has to run before the panel's own; it reads from the panel's local storage what is wanted. */
export const BRING_ABOUT = `(() => {
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : chrome;
  const [fault, language] = [localStorage.getItem('fault'), localStorage.getItem('language')];
  if (language !== null) api.i18n.getUILanguage = () => language;
  if (fault === null) return;
  api.scripting.executeScript =
    fault === 'reading' ? () => new Promise(() => undefined) : () => Promise.reject(new Error('out of memory'));
  if (fault === 'no-access') api.permissions.contains = async () => false;
})();`;

/** A script for the panel, which leaves there what is wanted. */
export const wantedNext = ({ fault, language }: Wanted): string =>
  `localStorage.clear(); Object.assign(localStorage, ${JSON.stringify({ fault, language })});`;
