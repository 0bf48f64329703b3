import { describe, expect, test } from 'vitest';
import { monthMarks } from '../../../../components/charts/month-marks';
import { addToDay, toDayKey } from '../../../../tracking/day';

const SUNDAY = toDayKey('2026-11-22');
const marksOf = (weeks: number) => monthMarks(addToDay(SUNDAY, 1 - 7 * weeks), SUNDAY);
const daysOf = (weeks: number) => marksOf(weeks).map(({ day }) => day);

test('half a year has its months, each where it begins', () => {
  expect(daysOf(26)).toEqual(['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']);
  expect(marksOf(26)[0]?.at).toBeCloseTo(7 / 182, 10);
});

test('a few weeks have months, too, and never weeks', () => {
  expect(daysOf(12)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01'].slice(-daysOf(12).length));
  expect(daysOf(12).length).toBeGreaterThanOrEqual(2);
  expect(daysOf(1)).toEqual([]);
});

test('ten years have years', () => {
  expect(marksOf(520).map(({ day, isYear }) => [day.slice(5), isYear])).toEqual(
    Array.from({ length: 10 }, () => ['01-01', true]),
  );
});

describe.each([1, 5, 12, 27, 53, 105, 209, 300, 521])('of %d weeks', (weeks) => {
  const marks = marksOf(weeks);
  const gaps = (places: readonly number[]) => places.slice(1).map((at, index) => at - (places[index] as number));

  test('no two labels come too close, on a wide page or on a narrow one', () => {
    expect(Math.min(1, ...gaps(marks.map(({ at }) => at)))).toBeGreaterThan(0.07);
    const narrow = marks.filter(({ isAlways }) => isAlways);
    expect(Math.min(1, ...gaps(narrow.map(({ at }) => at)))).toBeGreaterThan(0.17);
    expect(narrow.length).toBeGreaterThanOrEqual(Math.min(marks.length, 1));
  });
});
