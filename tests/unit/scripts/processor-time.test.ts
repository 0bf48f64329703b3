/** What the system tells of the processors' time. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The scripts run before anything is installed, and so without types. */
const script: string = resolve(import.meta.dirname, '../../../scripts/steps/processor-time.mjs');
const { processorTime, readProcessorTime, refusedSince } = await import(script);

const STAT = 'cpu  500 20 200 9000 50 7 3 270 0 0\ncpu0 250 10 100 4500 25 3 1 135 0 0\nintr 1 2 3\n';

test('what was wanted is what was had and what was refused; waiting for a disk is neither', () => {
  expect(readProcessorTime(STAT)).toEqual({ wanted: 1_000, refused: 270 });
});

test('a system that does not tell refuses nothing', () => {
  expect(readProcessorTime('cpu  500 20 200 9000 50 7 3\n')).toEqual({ wanted: 730, refused: 0 });
  expect(readProcessorTime('')).toEqual({ wanted: 0, refused: 0 });
  expect(refusedSince({ wanted: 0, refused: 0 }, readProcessorTime(''))).toBe(0);
});

test('a share is of what was wanted since', () => {
  expect(refusedSince({ wanted: 800, refused: 220 }, readProcessorTime(STAT))).toBe(0.25);
  const { wanted, refused } = processorTime();
  expect(refused).toBeLessThanOrEqual(wanted);
});
