import type { CslItem } from '../article/csl-item';
import { toBiblatex } from './biblatex';
import { toBibtex } from './bibtex';
import { citationKeys } from './citation-keys';
import type { FormatId } from './formats';
import { type ReadyItem, readyItem } from './ready-item';
import { toRis } from './ris';

/** A list in an exchange format, and how many of the items are in it. */
interface Exported {
  text: string;
  count: number;
}

/** Writes items in an exchange format; null where of none of them anything is known. */
type Export = (items: readonly CslItem[]) => Exported | null;

export const EXPORTS: Record<FormatId, Export> = {
  bibtex: written(oneByOne(toBibtex, '\n')),
  biblatex: written(oneByOne(toBiblatex, '\n')),
  ris: written(oneByOne(toRis, '\r\n')),
  'csl-json': written((items) => `${JSON.stringify(items, null, 2)}\n`),
};

function written(write: (items: readonly ReadyItem[]) => string): Export {
  return (items) => {
    const ready = exportedItems(items);
    return ready.length === 0 ? null : { text: write(ready), count: ready.length };
  };
}

function oneByOne(write: (item: CslItem, key: string) => string, between: string) {
  return (items: readonly ReadyItem[]) => items.map((item) => write(item, item.id)).join(between);
}

/** The items of which something is known, with their keys as ids. Abstracts stay out: they belong to publishers. */
export function exportedItems(items: readonly CslItem[]): ReadyItem[] {
  const ready = items.flatMap((item, index) => readyItem(item, String(index)) ?? []);
  const keys = citationKeys(ready);
  return ready.map((item, index) => ({ ...item, id: keys[index] ?? item.id }));
}
