/**
 * Unit tests. The pure folders are tested once in each of four time zones, where the same tests must give the same
 * results: code that reads the machine's zone fails in three of them. Everything else runs once, and shares its modules but
 * where something is stored.
 */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chatTools } from './chat-tools';

const PURE = ['tests/unit/{tracking,patterns,nudges}/**/*.test.{ts,tsx}'];

/** What opens the database or an item of storage: each file has its own. */
const KEEPING = [
  'tests/unit/{storage,components/letter,components/sample}/**/*.test.{ts,tsx}',
  'tests/unit/components/dashboard/weekends.test.ts',
];

/** One zone on Greenwich, one to either side of it, and one that is far enough to have another date. */
const ZONES = ['UTC', 'America/New_York', 'Asia/Seoul', 'Pacific/Auckland'];

/** How many months of random lives the simulator lives through; most of them in one zone, for they are slow. */
const MONTHS = { UTC: '240', elsewhere: '12' };

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    // Vitest would leave one processor idle, and here nobody waits for it.
    maxWorkers: '100%',
    // A busy machine is slow and not wrong: how long a law takes decides nothing.
    testTimeout: 300_000,
    projects: [
      ...ZONES.map((zone, index) => ({
        extends: true as const,
        test: {
          name: zone,
          include: PURE,
          // A worker thread cannot change its zone, a process can.
          pool: 'forks' as const,
          isolate: false,
          // One zone after another: a process is good for many files, but for one zone only.
          sequence: { groupOrder: index },
          env: {
            TZ: zone,
            CLOCK_OUT_MONTHS: process.env.CLOCK_OUT_MONTHS ?? (zone === 'UTC' ? MONTHS.UTC : MONTHS.elsewhere),
          },
        },
      })),
      {
        extends: true as const,
        plugins: [WxtVitest(), chatTools()],
        test: {
          name: 'rest',
          sequence: { groupOrder: ZONES.length },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...KEEPING],
          isolate: false,
        },
      },
      {
        extends: true as const,
        plugins: [WxtVitest(), chatTools()],
        test: {
          name: 'storage',
          sequence: { groupOrder: ZONES.length + 1 },
          include: KEEPING,
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
    ],
  },
});
