import { browser } from 'wxt/browser';

/** Clears all that the extension has stored, here and where the browser synchronises it. Never rejects. */
export async function forgetAll(): Promise<void> {
  const { local, session, sync } = browser.storage;
  for (const { status, reason } of (await Promise.allSettled(
    [local, session, sync].map((area) => area.clear()),
  )) as { status: string; reason?: unknown }[]) {
    if (status === 'rejected') console.debug('A storage area could not be cleared:', reason);
  }
}
