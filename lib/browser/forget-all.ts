import { browser } from 'wxt/browser';

/** Clears all that the extension has stored, here and where the browser synchronises it; whether that is done. Never rejects. */
export async function forgetAll(): Promise<boolean> {
  const { local, session, sync } = browser.storage;
  let isDone = true;
  for (const { status, reason } of (await Promise.allSettled(
    [local, session, sync].map((area) => area.clear()),
  )) as { status: string; reason?: unknown }[]) {
    if (status !== 'rejected') continue;
    isDone = false;
    console.debug('A storage area could not be cleared:', reason);
  }
  return isDone;
}
