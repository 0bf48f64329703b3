import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenRestDays, daysBeforeWeek, restDaysOf } from '../../../patterns/rest-days';
import { type DayKey, toDayKey, weekdayOf } from '../../../tracking/day';

const FRIDAY = toDayKey('2026-11-27');
const DAYS = daysBeforeWeek(FRIDAY, 1);

/** Six weeks with the same hours each, Monday first; null where a day was not seen. */
function sixWeeks(...hours: (number | null)[]): Map<DayKey, number> {
  return new Map(
    DAYS.flatMap((day, index): [DayKey, number][] => {
      const length = hours[index % 7];
      return length === null || length === undefined ? [] : [[day, length]];
    }),
  );
}

test('the six full weeks before a week are 42 days and end the day before it', () => {
  expect(DAYS).toHaveLength(42);
  expect(DAYS[0]).toBe('2026-10-12');
  expect(DAYS.at(-1)).toBe('2026-11-22');
});

test('a week that begins on Sunday counts back from Sunday', () => {
  expect(daysBeforeWeek(FRIDAY, 7).at(-1)).toBe('2026-11-21');
});

test('settings name the days of work, and the others are the rest days', () => {
  expect(chosenRestDays({ workDays: 'automatic' })).toBeNull();
  expect(chosenRestDays({ workDays: [1, 2, 3, 4] })).toEqual([5, 6, 7]);
  expect(chosenRestDays({ workDays: [7, 1, 2, 3, 4, 5, 6] })).toEqual([]);
});

test('Monday to Friday rests on Saturday and Sunday', () => {
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 8, 0, 0))).toEqual([6, 7]);
});

test('Sunday to Thursday rests on Friday and Saturday', () => {
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 0, 0.2, 8))).toEqual([5, 6]);
});

test('Sunday and Monday are adjacent', () => {
  expect(restDaysOf(sixWeeks(0, 8, 8, 8, 8, 8, 0))).toEqual([1, 7]);
});

test('three short nights a week rest on the two adjacent days with the fewest hours', () => {
  expect(restDaysOf(sixWeeks(12, 0.3, 0.2, 12, 0, 12, 0))).toEqual([2, 3]);
});

test('of three free days in a row, the two with the fewest hours are', () => {
  expect(restDaysOf(sixWeeks(0.3, 0, 0.1, 12, 12, 12, 12))).toEqual([2, 3]);
  expect(restDaysOf(sixWeeks(0.1, 0, 0.3, 12, 12, 12, 12))).toEqual([1, 2]);
});

test('two days that are not adjacent are rest days too', () => {
  expect(restDaysOf(sixWeeks(8, 8, 0, 8, 8, 8, 0))).toEqual([3, 7]);
});

test('of three that are not adjacent, the two with the fewest hours are', () => {
  expect(restDaysOf(sixWeeks(0.4, 8, 0, 8, 0.2, 8, 8))).toEqual([3, 5]);
});

test('where Saturday and Sunday are both free, they are the rest days, whatever else is', () => {
  expect(restDaysOf(sixWeeks(8, 0, 0, 8, 8, 0.4, 0.4))).toEqual([6, 7]);
});

test('work on all seven days leaves Saturday and Sunday', () => {
  expect(restDaysOf(sixWeeks(9, 9, 9, 9, 9, 5, 5))).toEqual([6, 7]);
});

test('one free day alone does not move them', () => {
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 0, 8, 8))).toEqual([6, 7]);
});

test('a weekday that was seen less than four times leaves Saturday and Sunday', () => {
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 0, null, 8))).toEqual([6, 7]);
  expect(restDaysOf(new Map())).toEqual([6, 7]);
});

test('half an hour is a worked day', () => {
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 0.5, 0.5, 8))).toEqual([6, 7]);
  expect(restDaysOf(sixWeeks(8, 8, 8, 8, 0.49, 0.49, 8))).toEqual([5, 6]);
});

test('one week off does not move them: the median decides', () => {
  const weeks = sixWeeks(8, 8, 8, 8, 8, 0, 0);
  for (const day of DAYS.slice(0, 7)) {
    weeks.set(day, 0);
  }
  expect(restDaysOf(weeks)).toEqual([6, 7]);
});

test('they are always two different weekdays, and no order of the days changes them', () => {
  const day = fc.record({ index: fc.nat({ max: 41 }), hours: fc.double({ min: 0, max: 14, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 80 }), (entries) => {
      const pairs = entries.map(({ index, hours }): [DayKey, number] => [DAYS[index] as DayKey, hours]);
      const worked = new Map(pairs);
      const restDays = restDaysOf(worked);
      expect(new Set(restDays).size).toBe(2);
      expect(restDaysOf(new Map([...worked].reverse()))).toEqual(restDays);
      expect(restDays.every((weekday) => DAYS.some((candidate) => weekdayOf(candidate) === weekday))).toBe(true);
    }),
  );
});
