import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migratePreferences } from '../../lib/panel/migrate-preferences';
import { MOST_SITES, PREFERENCES_VERSION, preferencesSchema } from '../../lib/panel/preferences';

const defaults = preferencesSchema.parse({});

describe('stored preferences', () => {
  test('of the first version, which had no number, are taken over', () => {
    const stored = { style: 'vancouver', lookUpExplained: true, builtInModel: true };
    expect(migratePreferences(stored)).toEqual({ ...defaults, ...stored });
  });
  test('of a newer version are taken as far as they are understood', () => {
    expect(migratePreferences({ version: 99, theme: 'dark', colour: 'red' })).toEqual({
      ...defaults,
      theme: 'dark',
    });
  });
  test('lose nothing but the damaged one', () => {
    expect(migratePreferences({ version: 2, theme: 'pink', style: 'ama', leaveAlone: 'all' })).toEqual({
      ...defaults,
      style: 'ama',
    });
  });
  test('hold no more sites than fit', () => {
    const leaveAlone = Array.from({ length: MOST_SITES + 1 }, (_, index) => `site${index}.example`);
    expect(migratePreferences({ leaveAlone }).leaveAlone).toEqual([]);
  });
  test('whatever they are, come out whole, and stay what they are the next time', () => {
    const keys = fc.constantFrom('version', 'theme', 'style', 'leaveAlone', 'showCount', 'x');
    const stored = fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything()));
    fc.assert(
      fc.property(stored, (value) => {
        const once = migratePreferences(value);
        expect(once.version).toBe(PREFERENCES_VERSION);
        expect(preferencesSchema.parse(once)).toEqual(once);
        expect(migratePreferences(once)).toEqual(once);
      }),
    );
  });
});
