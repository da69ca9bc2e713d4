import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: the property tests alone, each with 100,000 values, or with as many as FUZZ_RUNS says. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/fuzz/**/*.test.ts'],
    environment: 'node',
    env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000' },
  },
});
