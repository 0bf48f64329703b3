import { describe, expect, test } from 'vitest';
import { lostWeekend } from '../../../patterns/lost-weekend';
import { dayAgo, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

type Weekend = readonly [saturday: string, sunday: string];

const FREE: Weekend = ['', ''];
const SATURDAY: Weekend = ['10:00-13:00', ''];
const BOTH: Weekend = ['10:00-13:00', '10:00-13:00'];

/** Weeks that all have the same workdays, each with its own weekend. */
function weeksWith(weekends: readonly Weekend[], day = '09:00-17:00'): WeekPlan[] {
  return weekends.map((weekend) => [day, day, day, day, day, ...weekend]);
}

/** A week more stands before them, so that the first weekend is known from its beginning. */
const find = (weekends: readonly Weekend[], told: Partial<Told> = {}) =>
  lostWeekend.find(historyOf({ weeks: weeksWith([FREE, ...weekends]), ...told }));

describe('a notice', () => {
  test('is a rest day of three hours on two of four weekends', () => {
    expect(find([FREE, SATURDAY, FREE, SATURDAY])?.level).toBe('notice');
    expect(find([FREE, ['', '10:00-13:00'], SATURDAY, FREE])?.level).toBe('notice');
    expect(find([FREE, SATURDAY, FREE, ['10:00-12:59', '']])).toBeNull();
    expect(find([FREE, FREE, FREE, BOTH])).toBeNull();
  });

  test('is not made of two short days', () => {
    expect(find(Array(4).fill(['10:00-12:00', '10:00-12:00']))).toBeNull();
  });

  test('does not reach back to the fifth weekend', () => {
    expect(find([SATURDAY, FREE, FREE, SATURDAY])?.level).toBe('notice');
    expect(find([SATURDAY, FREE, FREE, FREE, SATURDAY])).toBeNull();
  });
});

describe('a warning', () => {
  test('is every day on two weekends', () => {
    expect(find([FREE, BOTH, FREE, BOTH])?.level).toBe('warning');
    expect(find([FREE, BOTH, FREE, ['10:00-13:00', '10:00-12:59']])?.level).toBe('notice');
    expect(find([SATURDAY, BOTH, SATURDAY, SATURDAY])?.level).toBe('notice');
  });

  test('or one day on all four in weeks of more than 48 hours', () => {
    const worked = (friday: string, weekends: readonly Weekend[] = Array(4).fill(SATURDAY)) =>
      lostWeekend.find(
        historyOf({
          weeks: weeksWith([FREE, ...weekends], '09:00-18:00').map(
            ([a, b, c, d, , saturday, sunday], index): WeekPlan => [
              a,
              b,
              c,
              d,
              index === 4 ? friday : '09:00-18:00',
              saturday,
              sunday,
            ],
          ),
        }),
      )?.level;
    expect(worked('09:00-18:00')).toBe('notice');
    expect(worked('09:00-18:01')).toBe('warning');
    expect(worked('09:00-23:00', [FREE, SATURDAY, SATURDAY, SATURDAY])).toBe('notice');
  });

  test('or than their own line', () => {
    const weekends = Array(4).fill(SATURDAY);
    expect(find(weekends, { weekLine: 43 })?.level).toBe('notice');
    expect(find(weekends, { weekLine: 42 })?.level).toBe('warning');
  });
});

describe('severe', () => {
  const HOUR: Weekend = ['10:00-11:00', '15:00-16:00'];

  test('is an hour on every day of all four, and a warning', () => {
    expect(find([HOUR, BOTH, HOUR, BOTH])?.level).toBe('severe');
    expect(find([HOUR, BOTH, ['10:00-11:00', '15:00-15:59'], BOTH])?.level).toBe('warning');
    expect(find([HOUR, BOTH, HOUR, ['10:00-13:00', '10:00-11:00']])?.level).toBe('notice');
  });

  test('is never an hour on each day alone', () => {
    expect(find(Array(4).fill(HOUR))).toBeNull();
  });

  test('may come of the long weeks, too', () => {
    const weekends: Weekend[] = Array(4).fill(['10:00-13:00', '10:00-11:00']);
    expect(find(weekends, { weekLine: 43 })?.level).toBe('severe');
    expect(find(weekends, { weekLine: 44 })?.level).toBe('notice');
  });
});

test('it takes four weekends to tell', () => {
  expect(lostWeekend.find(historyOf({ weeks: weeksWith([BOTH, BOTH, BOTH]) }))).toBeNull();
  expect(lostWeekend.find(historyOf({ weeks: weeksWith([BOTH, BOTH, BOTH, BOTH]) }))?.level).toBe('severe');
});

test('a weekend that still runs is none of the four', () => {
  const told = { weeks: weeksWith([FREE, FREE, FREE, SATURDAY, FREE]) };
  const now = { thisWeek: ['', '', '', '', '', '10:00-14:00'], now: '2026-11-28 18:00' };
  expect(lostWeekend.find(historyOf({ ...told, ...now }))).toBeNull();
  expect(lostWeekend.find(historyOf({ ...told, ...now, now: '2026-11-30 09:00' }))?.level).toBe('notice');
});

test('the person’s own rest days decide', () => {
  const weeks = weeksWith([FREE, SATURDAY, SATURDAY, SATURDAY, SATURDAY]);
  expect(lostWeekend.find(historyOf({ weeks, restDays: [7] }))).toBeNull();
  // Of one rest day, every day is that one.
  expect(lostWeekend.find(historyOf({ weeks, restDays: [6] }))?.level).toBe('severe');
});

test('its evidence is the rest days that count, and the numbers are told', () => {
  expect(find([['', '10:00-11:00'], SATURDAY, FREE, ['', '10:00-14:00']])).toEqual({
    level: 'notice',
    days: [dayAgo(16), dayAgo(1)],
    values: { weekends: 2, wholeWeekends: 0, hours: 8, fourWeeks: 42 },
  });
  expect(find([['10:00-11:00', '10:00-11:00'], BOTH, BOTH, BOTH])?.days).toHaveLength(8);
});
