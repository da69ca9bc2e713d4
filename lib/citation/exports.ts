import type { CslItem } from '../article/csl-item';
import { toBibtex } from './bibtex';
import { citationKeys } from './citation-keys';
import type { FormatId } from './formats';
import { type ReadyItem, readyItem } from './ready-item';
import { toRis } from './ris';

/** Writes items in an exchange format; null where of none of them anything is known. */
type Export = (items: readonly CslItem[]) => string | null;

export const EXPORTS: Record<FormatId, Export> = {
  bibtex: (items) => written(items, toBibtex, '\n'),
  ris: (items) => written(items, toRis, '\r\n'),
  'csl-json': (items) => {
    const ready = readyItems(items);
    return ready.length === 0 ? null : `${JSON.stringify(ready, null, 2)}\n`;
  },
};

function written(
  items: readonly CslItem[],
  write: (item: ReadyItem, key: string) => string,
  between: string,
): string | null {
  const ready = readyItems(items);
  return ready.length === 0 ? null : ready.map((item) => write(item, item.id)).join(between);
}

/** The items of which something is known, with their keys as ids. Abstracts stay out: they belong to publishers. */
function readyItems(items: readonly CslItem[]): ReadyItem[] {
  const ready = items.flatMap((item, index) => readyItem(item, String(index)) ?? []);
  const keys = citationKeys(ready);
  return ready.map((item, index) => ({ ...item, id: keys[index] ?? item.id }));
}
