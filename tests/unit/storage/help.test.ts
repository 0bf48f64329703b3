import { expect, test } from 'vitest';
import { stopsAnyway } from '../../../nudges/help';
import { database } from '../../../storage/database';
import { helpSince, readAnyway, readHelps } from '../../../storage/help';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import './fresh';

const NOW = at('2026-11-23 10:00');

/** Two hours every eleven hours, over midnight and over the border of any two slices. */
const SPANS = Array.from({ length: 200 }, (_, index) => {
  const start = later(NOW, -(200 - index) * 11 * HOUR);
  return { start, end: later(start, 100 * MINUTE), tool: 'github', offset: 0, source: 'observed' as const };
});

test('how often work stops anyway is the same, read in slices or at once', async () => {
  await database.spans.bulkAdd(SPANS);
  const lately = SPANS.filter(({ end }) => end > helpSince(NOW));
  const expected = stopsAnyway(lately, NOW);
  expect(expected).toBeCloseTo(0.15);
  expect(await readAnyway(NOW)).toBe(expected);
});

test('where nothing was asked nobody looks how often work stops', async () => {
  await database.spans.bulkAdd(SPANS);
  expect((await readHelps(NOW)).anyway).toBeNull();
  await database.nudges.add({ kind: 'break', at: later(NOW, -HOUR), heeded: true, browser: 'firefox' });
  const helps = await readHelps(NOW);
  expect(helps.anyway).toBeCloseTo(0.15);
  expect(helps.of('break')).toMatchObject({ shown: 1, judged: 1, stopped: 1 });
});
