import { expect, test } from 'vitest';
import { readTrend, stateOf } from '../../../../../components/dashboard/trend/trend-reading';
import { DEFAULT_SETTINGS } from '../../../../../storage/settings';
import { addToDay } from '../../../../../tracking/day';
import { archiveOf } from '../../../../support/archive-of';
import { at, MONDAY } from '../../../../support/build';
import { spansOfDays } from '../../../../support/week';

const now = at('18:00');
const weeksAgo = (weeks: number) => spansOfDays(['09:00-17:00'], { monday: addToDay(MONDAY, -7 * weeks) });

test('whoever was away for the whole of a range can look past it', async () => {
  const archive = archiveOf([...weeksAgo(30), ...weeksAgo(14)], { now });
  const [short, whole] = [
    await readTrend(12, archive, DEFAULT_SETTINGS),
    await readTrend(null, archive, DEFAULT_SETTINGS),
  ];
  expect([short.weeks.length, stateOf(short)]).toEqual([13, 'nothing-counted']);
  expect([whole.weeks.length, stateOf(whole)]).toEqual([31, 'worked']);
});

test('on the first day nothing is known yet', async () => {
  expect(stateOf(await readTrend(12, archiveOf([], { now }), DEFAULT_SETTINGS))).toBe('empty');
  const archive = { ...archiveOf([], { now }), readFirstDay: async () => MONDAY };
  expect(stateOf(await readTrend(12, archive, DEFAULT_SETTINGS))).toBe('empty');
});

test('weeks with glances alone are neither empty nor worked', async () => {
  const glance = (weeks: number) => spansOfDays(['09:00-09:08'], { monday: addToDay(MONDAY, -7 * weeks) });
  const stateWith = async (spans: Parameters<typeof archiveOf>[0]) =>
    stateOf(await readTrend(12, archiveOf(spans, { now }), DEFAULT_SETTINGS));
  expect(await stateWith(glance(3))).toBe('glances');
  expect(await stateWith(glance(0))).toBe('glances');
  expect(await stateWith([...glance(3), ...weeksAgo(1)])).toBe('worked');
});

test('the running week alone can be worked', async () => {
  expect(stateOf(await readTrend(12, archiveOf(weeksAgo(0), { now }), DEFAULT_SETTINGS))).toBe('worked');
});
