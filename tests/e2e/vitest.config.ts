import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one after the other, for each takes the machine's breath. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine is no failure.
    expect: { poll: { timeout: 20_000 } },
  },
});
