/** Made at build by vite-csl.ts. */
declare module 'virtual:csl' {
  import type { PackedNode } from './csl-node';

  export const styles: Record<string, () => Promise<PackedNode>>;
  export const locales: Record<string, () => Promise<PackedNode>>;
}
