import type { RefObject } from 'preact';
import { useReducer, useRef } from 'preact/hooks';

/**
 * The newest value, or the one that is shown as long as the keyboard's focus is inside `place`: what somebody stands on is
 * not taken from under them. `isSame` says whether two values tell of the same thing; another thing is shown at once.
 * `look` is to be called when the focus moves.
 */
export function useHeldWhileFocused<Value>(
  newest: Value,
  place: RefObject<HTMLElement | null>,
  isSame: (a: Value, b: Value) => boolean,
): { value: Value; look: () => void } {
  const shown = useRef(newest);
  const [, look] = useReducer<number, void>((count) => count + 1, 0);
  const isFocused = place.current?.querySelector(':focus-visible') != null;
  if (!isFocused || !isSame(shown.current, newest)) shown.current = newest;
  return { value: shown.current, look: () => look() };
}
