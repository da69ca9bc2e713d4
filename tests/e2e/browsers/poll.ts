import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until `look` gives something, and gives that. Throws after `patience` milliseconds, saying
 * `what` was waited for.
 */
export async function poll<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false> | Found | null | undefined | false,
  patience = 10_000,
): Promise<Found> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
  }
  throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
}
