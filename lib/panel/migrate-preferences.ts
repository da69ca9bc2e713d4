import * as z from 'zod/mini';
import { PREFERENCES_VERSION, type Preferences, preferencesSchema } from './preferences';

const storedSchema = z.record(z.string(), z.unknown());
type Stored = z.infer<typeof storedSchema>;

/** For each version, how what it stored becomes what the next one stores. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Version 1 had no number, and fewer preferences under the same names.
  1: (stored) => ({ ...stored, version: 2 }),
};

/**
 * The preferences in whatever was stored, by whatever version: brought to this version step by step, and the default for
 * each that is missing or damaged. What a newer version stored is taken as far as it is understood.
 */
export function migratePreferences(stored: unknown): Preferences {
  const parsed = storedSchema.safeParse(stored);
  let known = parsed.success ? parsed.data : {};
  for (let version = versionOf(known); version < PREFERENCES_VERSION; version++)
    known = STEPS[version]?.(known) ?? known;
  return preferencesSchema.parse({ ...known, version: PREFERENCES_VERSION });
}

function versionOf({ version }: Stored): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}
