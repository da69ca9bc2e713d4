import type { CslItem } from '../../article/csl-item';
import { SOURCE_NAMES } from './source-names';
import type { Study } from './study';

/** What a registry says a reference is, as it can be cited. */
export interface Work {
  item: CslItem;
  /** Who says so, for the reader. */
  source: string;
}

/** The registered work of a study, or null where no service has a record. The source is that of the title. */
export function workOf({ item, itemSources }: Study): Work | null {
  const source = itemSources.title ?? Object.values(itemSources)[0];
  return item === null || source === undefined ? null : { item, source: SOURCE_NAMES[source] };
}
