/**
 * Browser tests: every file once in Chromium and once in Firefox, one file after another, since a file has a browser and
 * its display to itself. `npm run browser` gives each file a display of its own.
 */
import { defineConfig } from 'vitest/config';

const kinds = ['chromium', 'firefox'];

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: kinds.map((kind) => ({
      test: {
        name: kind,
        root: import.meta.dirname,
        include: ['**/*.test.ts'],
        env: { CLOCK_OUT_BROWSER: kind },
        testTimeout: 240_000,
        hookTimeout: 240_000,
      },
    })),
  },
});
