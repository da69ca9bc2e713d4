import fc from 'fast-check';

/** How often each property is tried: FUZZ_RUNS, or 2,000 times. `npm run fuzz` tries 100,000 times. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

/** A failing run prints its seed; FUZZ_SEED tries the same again. */
const SEED = process.env['FUZZ_SEED'];

/** Milliseconds for one property: the longer command takes its time. */
export const TIMEOUT = Math.max(30_000, RUNS * 60);

/** Checks that `holds` throws for none of the values that `made` gives. `share` of the runs, where one costs much. */
export function check<T>(made: fc.Arbitrary<T>, holds: (value: T) => void, share = 1): void {
  const seed = SEED === undefined ? {} : { seed: Number(SEED) };
  fc.assert(fc.property(made, holds), { numRuns: Math.ceil(RUNS * share), ...seed });
}
