import { describe, expect, it } from 'vitest';
import type { PackedNode } from '../../lib/citation/csl-node';
import { LOCALES_AT_HAND } from '../../lib/citation/locales';
import { packagedStyle } from '../../lib/citation/packaged-csl';
import { STYLES } from '../../lib/citation/styles';
import { cslPlugin } from '../../lib/citation/vite-csl';

/** A module as the plugin writes it; null where the plugin leaves it to others. */
function moduleOf(id: string): string | null {
  const { resolveId, load } = cslPlugin();
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('hooks are functions');
  const resolved = Reflect.apply(resolveId, {}, [id]);
  return typeof resolved === 'string' ? (Reflect.apply(load, {}, [resolved]) ?? null) : null;
}

describe('cslPlugin', () => {
  it('offers a loader for every style and locale, at hand, and for no other', () => {
    const loaders = moduleOf('virtual:csl')?.match(/"[\w-]+": \(\) => import/g) ?? [];
    const keys = loaders.map((loader) => loader.split('"')[1]);
    expect(keys).toEqual([...STYLES.map(({ id }) => id), ...LOCALES_AT_HAND]);
  });

  it('writes a style as a module that gives it back', async () => {
    const code = moduleOf('virtual:csl/style/nature') ?? '';
    const imported: { default: PackedNode } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    expect(imported.default).toEqual(packagedStyle('nature'));
  });

  it('breaks the build where the package lacks a style, and leaves other modules alone', () => {
    expect(() => moduleOf('virtual:csl/style/no-such-style')).toThrow('no-such-style');
    expect(moduleOf('preact')).toBeNull();
  });
});
