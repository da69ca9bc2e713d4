import type { ComponentChildren } from 'preact';
import type { Reference } from '../../lib/article/schema';
import type { ReferenceFilter } from '../../lib/panel/filter/reference-filter';
import { onCardKey } from './card-keys';
import { useGrowingList } from './use-growing-list';

/** From here on, cards out of sight are not laid out, so that a thousand references scroll as ten do. */
const MANY = 60;

interface Props {
  references: readonly Reference[];
  /** What the list was asked; another question begins it anew. */
  filter: ReferenceFilter;
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  draw: (reference: Reference) => ComponentChildren;
}

/** The cards, which the arrow keys go through. */
export function ReferenceList({ references, filter, singleKeys, draw }: Props) {
  const drawn = useGrowingList(references, filter);
  return (
    <ol
      class={references.length > MANY ? 'cards many' : 'cards'}
      onKeyDown={(event) => onCardKey(event, singleKeys)}
    >
      {drawn.map(draw)}
    </ol>
  );
}
