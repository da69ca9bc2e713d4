/** A long piece of work in small steps: between two of them others may have their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many simple things are done in one step; the clock of the page is not asked for each. */
const AT_ONCE = 100;

/** `map` over a list that may be endless, some at a time. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(map(item, index));
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  return results;
}

/** The clock, in milliseconds, and how a page is given its turn. */
export interface Turns {
  now: () => number;
  pause: () => Promise<void>;
}

/** Milliseconds at a stretch: less than the 50 from which a browser calls a task long (https://www.w3.org/TR/longtasks-1/). */
const STRETCH = 40;

/** Does the steps in stretches, between which the page may scroll and answer; work that fits one stretch is not held up. */
export async function inTurns<Result>(steps: Steps<Result>, { now, pause }: Turns): Promise<Result> {
  let start = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - start < STRETCH) continue;
    await pause();
    start = now();
  }
}
