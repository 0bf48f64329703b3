import { expect, test } from 'vitest';
import { monthsOf } from '../../../../components/dashboard/months';
import { daysBetween, toDayKey } from '../../../../tracking/day';

const columns = (first: string, last: string) => daysBetween(toDayKey(first), toDayKey(last)).map((day) => [day]);
const show = (labels: ReturnType<typeof monthsOf>) =>
  labels.map(({ column, day, isContinued }) => `${column} ${day.slice(0, 7)}${isContinued ? ' goes on' : ''}`);

test('a month stands over its first day', () => {
  expect(show(monthsOf(columns('2026-09-01', '2026-10-31'), 6))).toEqual(['0 2026-09', '30 2026-10']);
});

test('a month that began before is named if there is room before the next', () => {
  expect(show(monthsOf(columns('2026-09-25', '2026-10-05'), 6))).toEqual(['0 2026-09 goes on', '6 2026-10']);
  expect(show(monthsOf(columns('2026-09-26', '2026-10-05'), 6))).toEqual(['5 2026-10']);
});

test('a month that begins within a column stands over that column', () => {
  const weeks = [
    daysBetween(toDayKey('2026-09-21'), toDayKey('2026-09-27')),
    daysBetween(toDayKey('2026-09-28'), toDayKey('2026-10-04')),
  ];
  expect(show(monthsOf(weeks, 2))).toEqual(['1 2026-10']);
});

test('without columns there are no months', () => {
  expect(monthsOf([], 3)).toEqual([]);
});
