import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until `look` gives something, and gives that. Throws after `patience` milliseconds, saying
 * `what` was waited for and, where `look` failed to the end, how: what is asked may be still opening.
 */
export async function poll<Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false> | Found | null | undefined | false,
  patience = 20_000,
): Promise<Found> {
  let cause: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`waited ${patience / 1000} s in vain for ${what}`, { cause });
}
