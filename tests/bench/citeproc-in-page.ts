import CSL from 'citeproc';
import type { CslNode } from '../../lib/citation/csl-node';

interface Alone {
  style: CslNode;
  locale: CslNode;
  items: readonly { id: string }[];
}

/** Milliseconds that citeproc takes alone: to be built and print the first item, and to print each of the items then. */
function measure({ style, locale, items }: Alone): { first: number; warm: number[] } {
  const byId = new Map(items.map((item) => [item.id, item]));
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => byId.get(id) ?? {} };
  let engine: InstanceType<typeof CSL.Engine> | null = null;
  const times = [items[0], ...items].map((item) => {
    const begin = performance.now();
    engine ??= new CSL.Engine(sys, style, 'en-US', true);
    engine.updateItems([item?.id ?? '']);
    engine.makeBibliography();
    return performance.now() - begin;
  });
  return { first: times[0] ?? 0, warm: times.slice(1) };
}

declare global {
  var citeAlone: typeof measure;
}
globalThis.citeAlone = measure;
