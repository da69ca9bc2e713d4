import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reference } from '../../lib/article/schema';

/** Tells `onSee` which references' cards are in sight, whenever that changes. The list's cards are its children. */
export function useSeenCards(
  references: readonly Reference[],
  onSee: (seen: readonly Reference[]) => void,
): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const cards = [...(list.current?.children ?? [])];
    if (cards.length === 0 || typeof IntersectionObserver === 'undefined') return undefined;
    const seen = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      onSee(references.filter((_, index) => seen.has(cards[index] as Element)));
    });
    for (const card of cards) observer.observe(card);
    return () => observer.disconnect();
  }, [references, onSee]);
  return list;
}
