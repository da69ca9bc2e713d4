import { browser } from 'wxt/browser';
import { LOOKUP_ORIGINS } from '../lookup/hosts';
import { hasAccess } from './site-access';

/** Tells whether the browser gives access to the hosts of look-ups: now, and whenever that changes until `signal` ends. */
export function watchLookUpAccess(hear: (given: boolean) => void, signal: AbortSignal): void {
  const tell = async () => {
    const given = await hasAccess([...LOOKUP_ORIGINS]);
    if (!signal.aborted) hear(given);
  };
  const listener = () => void tell();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
  void tell();
}
