import { useEffect, useState } from 'preact/hooks';

/** As many cards as fill a tall panel; they are drawn at once, and the first screen waits for no more. */
const FIRST = 20;
/** Cards that are drawn between two frames from then on: few enough to keep the scrolling smooth. */
const MORE = 25;

/**
 * A long list is drawn from the top, some cards a frame, so that the first are there at once and typing in the filter never
 * waits for a thousand cards. All are drawn in the end, so that find-in-page, screen readers and links reach each. The list
 * begins anew when `question`, what was asked of it, is another object.
 */
export function useGrowingList<Item>(items: readonly Item[], question: object): readonly Item[] {
  const [drawn, setDrawn] = useState({ question, count: FIRST });
  const count = drawn.question === question ? drawn.count : FIRST;
  const isWhole = count >= items.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const later = requestAnimationFrame(() => setDrawn({ question, count: count + MORE }));
    return () => cancelAnimationFrame(later);
  }, [question, count, isWhole]);
  return isWhole ? items : items.slice(0, count);
}
