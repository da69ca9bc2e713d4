import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { SendingAnswer } from '../panel/look-ups/bind-look-ups';
import { askForAccess } from './site-access';

/** Firefox's own key, as far as it is asked for (wxt.config.ts). */
const manifestSchema = z.object({
  browser_specific_settings: z.object({
    gecko: z.object({ data_collection_permissions: z.object({ optional: z.array(z.string()) }) }),
  }),
});

/** What `permissions.request` takes in Firefox (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/). */
interface WithDataCollection {
  permissions: [];
  data_collection: string[];
}

/** What is asked for, where the browser has such a dialogue; else null. */
function wantedConsent(): WithDataCollection | null {
  const manifest = manifestSchema.safeParse(browser.runtime.getManifest());
  if (!manifest.success) return null;
  const { optional } = manifest.data.browser_specific_settings.gecko.data_collection_permissions;
  return { permissions: [], data_collection: optional };
}

/** Whether something of the page may be sent without asking now: where the browser asks, the reader has said yes before. */
export async function maySend(): Promise<boolean> {
  const wanted = wantedConsent();
  return wanted === null || browser.permissions.contains(wanted).catch(() => false);
}

/**
 * Asks the reader in the browser's own dialogue whether something of the page may be sent, where the browser has such a
 * dialogue: in Firefox, once, and until the reader takes it back in about:addons. Elsewhere the click itself is the
 * answer. Access to sites (match patterns) is asked for in the same dialogue, for a click stands for one only.
 * To be called in the click, with nothing awaited before. Never rejects.
 */
export async function askToSend(origins: readonly string[] = []): Promise<SendingAnswer> {
  const wanted = wantedConsent();
  if (wanted === null) {
    const hasAccess = origins.length === 0 || (await askForAccess([...origins]));
    return { maySend: true, hasAccess };
  }
  try {
    const given = await browser.permissions.request({ ...wanted, origins: [...origins] });
    return { maySend: given, hasAccess: given };
  } catch (error) {
    console.debug('The consent could not be asked for:', error);
    return { maySend: false, hasAccess: false };
  }
}
