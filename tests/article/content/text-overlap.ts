/** Texts are compared by their runs of so many words. */
export const SIZE = 4;

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How often each run of four words stands in a text; a shorter text is one run. */
export function tally(words: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SIZE + 1); i++) {
    const run = words.slice(i, i + SIZE).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

export interface Overlap {
  precision: number;
  recall: number;
}

/** What share of a text is due, and what share of what is due it has. */
export function overlap(due: string, got: string): Overlap {
  const want = tally(wordsIn(due));
  const have = tally(wordsIn(got));
  let shared = 0;
  for (const [run, count] of want) shared += Math.min(count, have.get(run) ?? 0);
  const size = (runs: Map<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  return { precision: shared / (size(have) || 1), recall: shared / (size(want) || 1) };
}

/** Mean precision and recall over pages, and the F1 of the two means. */
export function meanOverlap(list: readonly Overlap[]): Overlap & { f1: number } {
  const mean = (key: keyof Overlap) => list.reduce((sum, one) => sum + one[key], 0) / (list.length || 1);
  const precision = mean('precision');
  const recall = mean('recall');
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
