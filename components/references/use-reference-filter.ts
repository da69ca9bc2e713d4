import { useMemo, useState } from 'preact/hooks';
import type { Reference } from '../../lib/article/schema';
import {
  countMarks,
  filterReferences,
  type Mark,
  NO_FILTER,
  type ReferenceFilter,
} from '../../lib/panel/filter/reference-filter';

export interface FilteredReferences {
  filter: ReferenceFilter;
  setFilter: (filter: ReferenceFilter) => void;
  /** What the filter lets through, in its order. */
  found: readonly Reference[];
  counts: Readonly<Record<Mark, number>>;
}

/** Keeps what the reader asks of the list; it begins with all of it, in the article's order. */
export function useReferenceFilter(
  references: readonly Reference[],
  isLookedUp: (reference: Reference) => boolean,
): FilteredReferences {
  const [filter, setFilter] = useState(NO_FILTER);
  const list = references.map((reference) => ({ reference, isLookedUp: isLookedUp(reference) }));
  const lookedUp = list.filter((listed) => listed.isLookedUp).length;
  // Of what was looked up, how many is enough to know here: nothing is ever taken back within a page.
  const counts = useMemo(() => countMarks(list), [references, lookedUp]);
  const found = useMemo(() => filterReferences(list, filter), [references, filter, lookedUp]);
  return { filter, setFilter, found, counts };
}
