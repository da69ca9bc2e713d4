/** Milliseconds: of the first run on a document that nothing has looked at, and the median of all runs. */
export interface Times {
  first: number;
  again: number;
}

export const RUNS = ['first', 'again'] as const;

/** Times what `ready` gives, some times; only what it gives is timed. */
export function timesOf(count: number, ready: () => () => unknown): Times {
  const runs = Array.from({ length: count }, () => {
    const run = ready();
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { first: runs[0] ?? 0, again: runs.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0 };
}

/** The list in an order that turns with `turn`, so that nothing always goes first, with its caches cold. */
export const turned = <Item>(list: readonly Item[], turn: number): Item[] =>
  list.map((_, index) => list[(index + turn) % list.length] as Item);
