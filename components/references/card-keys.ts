import type { TargetedKeyboardEvent } from 'preact';
import { wordTable } from '../../lib/article/word-table';

/** Keys that go from card to card: each says which card of a list comes next. */
const STEPS = wordTable<(index: number, last: number) => number>({
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
});

/** What an element of a card has to be clicked for a key; it says so itself: `data-key="c"`. */
const DEEDS = wordTable<string>({ Enter: 'Enter', c: 'c', l: 'l' });

/** Keys in the list of references: arrows move from card to card, Enter opens, c copies, l looks up. */
export function onCardKey(event: TargetedKeyboardEvent<HTMLElement>, singleKeys: boolean): void {
  const { target, currentTarget: list, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const card = target.closest<HTMLElement>('.card');
  if (!card || isTyped(target)) return;
  const step = STEPS[key];
  const deed = DEEDS[key];
  if (step) focusCard([...list.querySelectorAll<HTMLElement>('.card')], card, step);
  else if (deed && isMeant(deed, target, card, singleKeys)) click(card, deed);
  else return;
  event.preventDefault();
}

/** Enter on a button of the card is that button's; letters can be switched off. */
function isMeant(deed: string, target: HTMLElement, card: HTMLElement, singleKeys: boolean): boolean {
  return deed === 'Enter' ? target === card : singleKeys;
}

function focusCard(cards: HTMLElement[], from: HTMLElement, step: (index: number, last: number) => number) {
  const card = cards[step(cards.indexOf(from), cards.length - 1)];
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}

function click(card: HTMLElement, deed: string): void {
  card.querySelector<HTMLElement>(`[data-key="${deed}"]`)?.click();
}

const isTyped = (target: HTMLElement): boolean => target.matches('input, select, textarea');
