/**
 * Measurements, one file after another, and the table of all of them at the end: `npm run bench`, after `npm run build`.
 * A number never decides whether anything passes; a bench fails only where it could not measure.
 */
import { defineConfig } from 'vitest/config';

const HOURS = 60 * 60_000;

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.bench.ts'],
    globalSetup: ['./table.ts'],
    fileParallelism: false,
    testTimeout: 2 * HOURS,
    hookTimeout: 2 * HOURS,
  },
});
