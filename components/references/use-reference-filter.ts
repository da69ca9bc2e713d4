import { useMemo, useState } from 'preact/hooks';
import type { Reference } from '../../lib/article/schema';
import {
  countMarks,
  filterReferences,
  type Mark,
  NO_FILTER,
  type ReferenceFilter,
} from '../../lib/panel/filter/reference-filter';
import { type LookedUp, NOT_LOOKED_UP } from '../../lib/panel/look-ups/looked-up';
import { itemsKnown } from '../../lib/panel/printed-items';

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
  lookUps: ReadonlyMap<number, LookedUp>,
): FilteredReferences {
  const [filter, setFilter] = useState(NO_FILTER);
  const list = useMemo(
    () =>
      references.map((reference) => ({
        reference,
        lookedUp: lookUps.get(reference.number) ?? NOT_LOOKED_UP,
      })),
    [references, lookUps],
  );
  const counts = useMemo(() => countMarks(list), [list]);
  const known = itemsKnown();
  const found = useMemo(() => filterReferences(list, filter), [list, filter, known]);
  return { filter, setFilter, found, counts };
}
