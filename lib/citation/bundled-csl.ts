import { locales, styles } from 'virtual:csl';
import type { PackedNode } from './csl-node';
import type { CslSource } from './desk';

/** The styles and locales that the extension carries, each loaded when it is first asked for. */
export const BUNDLED_CSL: CslSource = {
  style: (id) => load(styles, id),
  locale: (tag) => load(locales, tag),
};

function load(loaders: Record<string, () => Promise<PackedNode>>, key: string): Promise<PackedNode> {
  const loader = loaders[key];
  return loader === undefined ? Promise.reject(new Error(`${key} is not bundled`)) : loader();
}
