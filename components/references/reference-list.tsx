import type { ComponentChildren } from 'preact';
import type { Reference } from '../../lib/article/schema';
import { onCardKey } from './card-keys';
import { useGrowingList } from './use-growing-list';
import { useSeenCards } from './use-seen-cards';

/** From here on, cards out of sight are not laid out, so that a thousand references scroll as ten do. */
const MANY = 60;

interface Props {
  references: readonly Reference[];
  /** What the list was asked; another question begins it anew. */
  question: object;
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  /** Hears which references are in sight. */
  onSee: (seen: readonly Reference[]) => void;
  draw: (reference: Reference) => ComponentChildren;
}

/** The cards, which the arrow keys go through. */
export function ReferenceList({ references, question, singleKeys, onSee, draw }: Props) {
  const drawn = useGrowingList(references, question);
  const list = useSeenCards(drawn, onSee);
  return (
    <ol
      ref={list}
      class={references.length > MANY ? 'cards many' : 'cards'}
      onKeyDown={(event) => onCardKey(event, singleKeys)}
    >
      {drawn.map(draw)}
    </ol>
  );
}
