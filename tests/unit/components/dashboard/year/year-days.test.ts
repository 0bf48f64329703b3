import { describe, expect, test } from 'vitest';
import {
  daysOfYear,
  layWeek,
  stepOf,
  tallyDays,
  weeksOfYear,
  type YearFacts,
} from '../../../../../components/dashboard/year/year-days';
import { type DayKey, daysBetween, toDayKey, weekdayOf } from '../../../../../tracking/day';
import { HOUR, MINUTE } from '../../../../../tracking/instant';

const day = (text: string): DayKey => toDayKey(text);

/** Worked hours by day; other days were seen and nothing was worked on them, but for those that nobody saw. */
function factsOf(
  hours: Readonly<Record<string, number>>,
  more: Partial<YearFacts> & { unseen?: string[] } = {},
): YearFacts {
  const { unseen = [], ...facts } = more;
  return {
    year: 2026,
    today: day('2026-11-22'),
    firstWeekday: 1,
    factsOf: (each) => ({ worked: (hours[each] ?? 0) * HOUR, isSeen: !unseen.includes(each) }),
    leave: new Set(),
    restDays: [6, 7],
    ...facts,
  };
}

describe('a year', () => {
  test.each([
    [2026, 365],
    [2028, 366],
    [2100, 365],
  ])('%i has %i days', (year, count) => {
    expect(daysOfYear(year)).toHaveLength(count);
  });

  test.each([1, 6, 7] as const)('has weeks from weekday %i on, with every day once', (firstWeekday) => {
    for (const year of [2024, 2026, 2028]) {
      const weeks = weeksOfYear(year, firstWeekday);
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] as DayKey) === firstWeekday)).toBe(true);
      const days = weeks.flatMap((week) => layWeek(week, factsOf({}, { year }))).map((each) => each.day);
      expect(days).toEqual(daysOfYear(year));
    }
  });
});

test.each([
  [0, 0],
  [MINUTE, 1],
  [4 * HOUR - 1, 1],
  [4 * HOUR, 2],
  [8 * HOUR, 3],
  [10 * HOUR, 4],
  [12 * HOUR, 5],
  [23 * HOUR, 5],
])('%i ms of work are step %i', (worked, step) => {
  expect(stepOf(worked)).toBe(step);
});

test('a day knows what it is: today, ahead, leave, rest, not seen', () => {
  const [, , , , friday, saturday, sunday] = layWeek(
    daysBetween(day('2026-11-16'), day('2026-11-22')),
    factsOf(
      { '2026-11-21': 3 },
      { today: day('2026-11-21'), leave: new Set([day('2026-11-20')]), unseen: ['2026-11-20'] },
    ),
  );
  expect(friday).toMatchObject({ isLeave: true, isSeen: false, isRest: false, isAhead: false });
  expect(saturday).toMatchObject({ isToday: true, isRest: true, worked: 3 * HOUR, step: 1 });
  expect(sunday).toMatchObject({ isAhead: true, isToday: false });
});

test('rest days follow the six weeks before each week where the person named none', () => {
  // Free on Fridays and Saturdays until the end of February, and on Saturdays and Sundays from then on.
  const hours = Object.fromEntries(
    daysBetween(day('2026-01-01'), day('2026-06-30'))
      .filter((each) => !(each < '2026-03-01' ? [5, 6] : [6, 7]).includes(weekdayOf(each)))
      .map((each) => [each, 8]),
  );
  const restDaysIn = (week: string) =>
    layWeek(
      daysBetween(day(week), day(`${week.slice(0, 8)}${Number(week.slice(8)) + 6}`)),
      factsOf(hours, { restDays: null }),
    )
      .filter(({ isRest }) => isRest)
      .map(({ weekday }) => weekday);
  expect(restDaysIn('2026-02-16')).toEqual([5, 6]);
  expect(restDaysIn('2026-04-20')).toEqual([6, 7]);
});

test('rest days of all weeks ahead are those of this week', () => {
  const past = daysBetween(day('2026-01-01'), day('2026-06-17'));
  const hours = Object.fromEntries(past.filter((each) => ![5, 6].includes(weekdayOf(each))).map((each) => [each, 8]));
  const weeks = weeksOfYear(2026, 1).map((week) =>
    layWeek(
      week,
      factsOf(hours, {
        today: day('2026-06-17'),
        restDays: null,
        factsOf: (each) => (past.includes(each) ? { worked: (hours[each] ?? 0) * HOUR, isSeen: true } : undefined),
      }),
    ),
  );
  const resting = weeks
    .flat()
    .filter(({ day: each, isRest }) => isRest && each >= '2026-06-15')
    .map(({ weekday }) => weekday);
  expect(new Set(resting)).toEqual(new Set([5, 6]));
  // 28 weeks, and the four days after them.
  expect(resting).toHaveLength(2 * 28);
});

describe('what days come to', () => {
  const WEEK = daysBetween(day('2026-11-16'), day('2026-11-22'));
  const hours = { '2026-11-16': 8, '2026-11-17': 0.4, '2026-11-19': 2, '2026-11-22': 9 };

  test('every day is of one kind, and half an hour makes a worked day', () => {
    const days = layWeek(WEEK, factsOf(hours, { leave: new Set([day('2026-11-18')]), unseen: ['2026-11-20'] }));
    expect(tallyDays(days, day('2026-01-01'))).toEqual({
      worked: 3,
      free: 2,
      leave: 1,
      workedLeave: 0,
      unseen: 1,
      hours: 19.4 * HOUR,
    });
  });

  test('a day of leave that was worked is both, and is said', () => {
    const days = layWeek(WEEK, factsOf(hours, { leave: new Set([day('2026-11-19'), day('2026-11-20')]) }));
    expect(tallyDays(days, day('2026-01-01'))).toMatchObject({ worked: 3, leave: 2, workedLeave: 1, free: 3 });
  });

  test('days ahead and days before anything was known are left out', () => {
    const days = layWeek(WEEK, factsOf(hours, { today: day('2026-11-19') }));
    const tally = tallyDays(days, day('2026-11-17'));
    expect(tally).toMatchObject({ worked: 1, free: 2, unseen: 0, hours: 2.4 * HOUR });
  });

  test('today is worked as soon as it is, and free or unseen only once it is over', () => {
    const morning = { ...hours, '2026-11-19': 0.4 };
    const tallyOf = (worked: Record<string, number>, more: Parameters<typeof factsOf>[1] = {}) =>
      tallyDays(layWeek(WEEK, factsOf(worked, { today: day('2026-11-19'), ...more })), day('2026-11-17'));
    expect(tallyOf(morning)).toMatchObject({ worked: 0, free: 2, unseen: 0, hours: 0.8 * HOUR });
    expect(tallyOf({ ...morning, '2026-11-19': 0.5 })).toMatchObject({ worked: 1, free: 2 });
    expect(tallyOf(morning, { unseen: ['2026-11-19'] })).toMatchObject({ free: 2, unseen: 0 });
    expect(tallyOf(morning, { leave: new Set([day('2026-11-19')]) })).toMatchObject({ free: 2, leave: 1 });
    expect(tallyOf(morning, { today: day('2026-11-20') })).toMatchObject({ worked: 0, free: 3 });
  });

  test('of no history there is nothing', () => {
    const days = layWeek(WEEK, factsOf(hours));
    expect(tallyDays(days, null)).toMatchObject({ worked: 0, free: 0, unseen: 0, hours: 0 });
  });
});
