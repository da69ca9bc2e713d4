import { locales, styles } from 'virtual:csl';
import { type PackedNode, packedNodeSchema } from './csl-node';
import type { CslSource } from './desk';
import { readPacked } from './read-packed';
import { localeKey, shelfFile } from './shelf';

/**
 * The styles and locales that the extension carries, each loaded when it is first asked for: those at hand from chunks
 * of their own, the others from the shelf. `fetch` gets paths of the extension only.
 */
export function bundledCsl(fetch: (path: string) => Promise<Response>): CslSource {
  const fromShelf = async (key: string): Promise<PackedNode | null> => {
    const file = await readPacked(fetch, shelfFile(key));
    const node = Object.hasOwn(file, key) ? file[key] : undefined;
    return node === undefined ? null : packedNodeSchema.parse(node);
  };
  return {
    style: (id) => (Object.hasOwn(styles, id) ? styles[id]?.() : undefined) ?? fromShelf(id),
    locale: async (tag) => {
      const locale = await (locales[tag]?.() ?? fromShelf(localeKey(tag)));
      if (locale === null) throw new Error(`the locale ${tag} is not on the shelf`);
      return locale;
    },
  };
}
