import type { CslItem } from '../article/csl-item';
import type { Reference } from '../article/schema';
import type { Work } from '../lookup/study/work';
import { citableWork, lookedUpNow } from './look-ups/looked-up';
import { itemOf } from './printed-items';
import type { PanelState } from './state';

/** What a citation of a reference is made from. */
export type CitationSource =
  | { from: 'registered'; item: CslItem; registry: string }
  | { from: 'printed'; item: CslItem }
  /** Too little was understood of it: it stays as it is printed. */
  | { from: 'nothing'; text: string };

/** The registered work that can be cited for a reference; null where none was found, or it is another one. */
export function citedWork({ lookUps }: PanelState, reference: Reference): Work | null {
  return citableWork(lookedUpNow(reference, lookUps));
}

/** The registered data where a look-up found the work, else what was understood of the printed text. */
export function citationSource(reference: Reference, work: Work | null): CitationSource {
  if (work?.item.title) return { from: 'registered', item: work.item, registry: work.source };
  const item = itemOf(reference);
  return item?.title ? { from: 'printed', item } : { from: 'nothing', text: reference.text };
}
