import { describe, expect, test } from 'vitest';
import { codeOfWeekend, zeroZeroTwo } from '../../../patterns/zero-zero-two';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const EIGHT = '09:00-17:00';
const LATE_EVENING = '09:00-17:00 23:00-24:10';
const [FRIDAY, SATURDAY, SUNDAY] = [dayAgo(3), dayAgo(2), dayAgo(1)];

const weekOf = (friday: string, saturday: string, sunday: string): WeekPlan => [
  ...([EIGHT, EIGHT, EIGHT, EIGHT] as const),
  friday,
  saturday,
  sunday,
];
const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => zeroZeroTwo.find(historyOf({ weeks, ...told }));
const levelOf = (friday: string, saturday: string, sunday: string, told?: Partial<Told>) =>
  find([weekOf(friday, saturday, sunday)], told)?.level ?? null;

/** Severe, and each of its numbers is on its line: eight hours and eight, twelve between them, ten minutes at night. */
const ON_THE_LINE = [LATE_EVENING, '10:00-18:00', '06:00-14:00'] as const;

describe('a notice', () => {
  test('is three hours on both days', () => {
    expect(levelOf(EIGHT, '14:00-17:00', '14:00-17:00')).toBe('notice');
    expect(levelOf(EIGHT, '14:00-16:59', '14:00-17:00')).toBeNull();
    expect(levelOf(EIGHT, '14:00-17:00', '14:00-16:59')).toBeNull();
    expect(levelOf(EIGHT, '09:00-23:00', '')).toBeNull();
  });

  test('has less than a day without work between them', () => {
    expect(levelOf(EIGHT, '10:00-13:00', '12:59-16:00')).toBe('notice');
    expect(levelOf(EIGHT, '10:00-13:00', '13:00-16:00')).toBeNull();
  });

  test('begins before 24:00 of the first day and goes on after 00:00 of the second', () => {
    expect(levelOf(EIGHT, '23:59-27:00', '10:00-13:00')).toBe('notice');
    expect(levelOf(EIGHT, '24:00-27:00', '10:00-13:00')).toBeNull();
    expect(levelOf(EIGHT, '14:00-24:01', '24:30-27:30')).toBe('notice');
    expect(levelOf(EIGHT, '14:00-24:00', '24:30-27:30')).toBeNull();
  });
});

describe('a warning', () => {
  test('is five hours on both days', () => {
    expect(levelOf(EIGHT, '17:30-22:30', '12:00-17:00')).toBe('notice');
    expect(levelOf(EIGHT, '16:00-22:30', '12:00-17:00')).toBe('warning');
    expect(levelOf(EIGHT, '16:00-22:30', '12:00-16:59')).toBe('notice');
    expect(levelOf(EIGHT, '16:00-18:00 19:30-22:30', '12:00-17:00')).toBe('warning');
    expect(levelOf(EIGHT, '16:00-18:00 19:31-22:30', '12:00-17:00')).toBe('notice');
  });

  test('has no more than 16 hours without work, before, between or after', () => {
    expect(levelOf(EIGHT, '16:01-22:30', '12:00-17:00')).toBe('notice');
    expect(levelOf(EIGHT, '14:00-22:30', '14:30-19:30')).toBe('warning');
    expect(levelOf(EIGHT, '14:00-22:30', '14:31-19:31')).toBe('notice');
    expect(levelOf(EIGHT, '16:00-22:30', '04:00-08:00 24:00-25:00')).toBe('warning');
    expect(levelOf(EIGHT, '16:00-22:30', '04:00-07:59 24:00-25:01')).toBe('notice');
  });

  test('reaches the night by a minute: from 22:00 on', () => {
    expect(levelOf(EIGHT, '16:00-22:01', '12:00-17:00')).toBe('warning');
    expect(levelOf(EIGHT, '16:00-22:00', '12:00-17:00')).toBe('notice');
    expect(levelOf(EIGHT, '14:00-21:00', '12:00-17:00 21:30-22:01')).toBe('warning');
    expect(levelOf(EIGHT, '14:00-21:00', '12:00-17:00 21:30-22:00')).toBe('notice');
    expect(levelOf('09:00-17:00 21:30-22:01', '14:00-21:00', '12:00-17:00')).toBe('warning');
    expect(levelOf('09:00-17:00 21:30-22:00', '14:00-21:00', '12:00-17:00')).toBe('notice');
  });

  test('or until 04:00', () => {
    expect(levelOf(EIGHT, '03:59-09:00 17:00-18:00', '10:00-15:00')).toBe('warning');
    expect(levelOf(EIGHT, '04:00-09:00 17:00-18:00', '10:00-15:00')).toBe('notice');
    expect(levelOf(EIGHT, '12:00-17:00', '03:59-09:00 12:00-13:00')).toBe('warning');
    expect(levelOf(EIGHT, '12:00-17:00', '04:00-09:00 12:00-13:00')).toBe('notice');
    expect(levelOf(EIGHT, '14:00-21:00', '12:00-17:00', { thisWeek: ['03:59-06:00'] })).toBe('warning');
    expect(levelOf(EIGHT, '14:00-21:00', '12:00-17:00', { thisWeek: ['04:00-06:00'] })).toBe('notice');
  });

  test('a glance at night is no work', () => {
    expect(levelOf('09:00-17:00 23:00-23:10', '14:00-21:00', '12:00-17:00')).toBe('warning');
    expect(levelOf('09:00-17:00 23:00-23:09', '14:00-21:00', '12:00-17:00')).toBe('notice');
  });

  test('the night before the eve is not looked at', () => {
    const week: WeekPlan = [EIGHT, EIGHT, EIGHT, '09:00-17:00 23:00-28:00', EIGHT, '14:00-21:00', '12:00-17:00'];
    expect(find([week])?.level).toBe('notice');
  });
});

describe('severe', () => {
  const [friday, saturday, sunday] = ON_THE_LINE;

  test('is 16 hours on both days together', () => {
    expect(levelOf(friday, saturday, sunday)).toBe('severe');
    expect(levelOf(friday, saturday, '06:00-13:59')).toBe('warning');
    expect(levelOf(friday, '07:40-18:00', '06:00-11:40')).toBe('warning');
    expect(levelOf(friday, '07:40-18:00', '06:00-11:40 15:00-15:10')).toBe('severe');
  });

  test('is five hours on each all the same', () => {
    expect(levelOf(friday, '08:00-20:00', '08:00-12:59')).toBe('notice');
  });

  test('has no more than twelve hours without work', () => {
    expect(levelOf(friday, saturday, '06:01-14:01')).toBe('warning');
    expect(levelOf('09:00-17:00', '12:00-20:00', '08:00-16:00 23:00-24:10')).toBe('severe');
    expect(levelOf('09:00-17:00', '12:01-20:01', '08:00-16:00 23:00-24:10')).toBe('warning');
    expect(levelOf(friday, saturday, '04:00-12:00')).toBe('severe');
    expect(levelOf(friday, saturday, '04:00-11:59 24:00-24:10')).toBe('warning');
  });

  test('has ten minutes between 00:00 and 04:00 of one of three nights', () => {
    expect(levelOf('09:00-17:00 23:00-24:09', saturday, sunday)).toBe('warning');
    expect(levelOf(EIGHT, '10:00-18:00 23:00-24:10', sunday)).toBe('severe');
    expect(levelOf(EIGHT, '10:00-18:00 23:00-24:09', sunday)).toBe('warning');
    expect(levelOf(EIGHT, saturday, '06:00-14:00 23:00-24:10')).toBe('severe');
    expect(levelOf(EIGHT, saturday, '06:00-14:00 23:00-24:09')).toBe('warning');
    expect(levelOf(EIGHT, saturday, '03:50-14:00')).toBe('severe');
    expect(levelOf(EIGHT, saturday, '03:51-14:00')).toBe('warning');
    expect(levelOf('09:00-17:00 23:00-24:09', saturday, '06:00-14:00 23:00-24:09')).toBe('warning');
  });
});

describe('the clock is the one that the person saw', () => {
  const around = (saturday: [string, string, number], sunday: [string, string, number]) => {
    const spans = [saturday, sunday].map(([from, to, offset], index) =>
      span(from, to, 'github', { day: [SATURDAY, SUNDAY][index] as string, offset }),
    );
    return levelOf(LATE_EVENING, '', '', { spans });
  };

  test('in any zone', () => {
    expect(levelOf(...ON_THE_LINE, { offset: 540 })).toBe('severe');
    expect(levelOf(...ON_THE_LINE, { offset: -300 })).toBe('severe');
  });

  test('and the hours free of work are those that passed when it was put forward or back', () => {
    expect(around(['10:00', '18:00', 0], ['07:00', '15:00', 60])).toBe('severe');
    expect(around(['10:00', '18:00', 0], ['07:01', '15:01', 60])).toBe('warning');
    expect(around(['10:00', '18:00', 60], ['05:00', '13:00', 0])).toBe('severe');
    expect(around(['10:00', '18:00', 60], ['05:01', '13:01', 0])).toBe('warning');
  });
});

test('where the day turns at midnight, the last night belongs to Monday and counts all the same', () => {
  const week = weekOf(EIGHT, '10:00-18:00', '06:00-14:00 22:00-22:10');
  expect(find([week], { dayTurnHour: 0 })?.level).toBe('warning');
  expect(find([week], { dayTurnHour: 0, thisWeek: ['00:00-00:10'] })?.level).toBe('severe');
});

describe('the week before it', () => {
  const week = (monday: string, friday: string): WeekPlan => [
    monday,
    EIGHT,
    EIGHT,
    EIGHT,
    friday,
    '10:00-22:30',
    EIGHT,
  ];

  test('had four worked days', () => {
    expect(find([week(EIGHT, '')])?.level).toBe('warning');
    expect(find([week('09:00-09:30', '')])?.level).toBe('warning');
    expect(find([week('09:00-09:29', '')])).toBeNull();
  });

  test('is not made up for by the weekend before', () => {
    expect(find([everyDay(EIGHT), week('', '')])).toBeNull();
    expect(find([everyDay(EIGHT), week('', EIGHT)])?.level).toBe('warning');
  });

  test('was seen, or was leave', () => {
    const unseen = [FRIDAY];
    expect(find([week(EIGHT, '')], { unseen })).toBeNull();
    expect(find([week(EIGHT, '')], { unseen, leave: unseen })?.level).toBe('warning');
    expect(find([everyDay(''), week(EIGHT, EIGHT)], { unseen: [dayAgo(8), dayAgo(10)] })?.level).toBe('warning');
  });

  test('is known from its first day on', () => {
    expect(find([week('', EIGHT)])?.level).toBe('warning');
    expect(find([week('', EIGHT)], { unseen: [dayAgo(7)] })).toBeNull();
  });

  test('may have a single rest day in its middle', () => {
    const midweek: WeekPlan = [EIGHT, EIGHT, '', EIGHT, EIGHT, '10:00-22:30', EIGHT];
    expect(find(times(3, midweek), { restDays: [3, 6, 7] })?.level).toBe('warning');
    expect(find(times(3, midweek), { restDays: [3, 6, 7], unseen: [dayAgo(5)] })?.level).toBe('warning');
  });
});

describe('the weekend', () => {
  const week = weekOf(...ON_THE_LINE);

  test('is told of once it is over', () => {
    expect(find([week], { now: '2026-11-22 23:00' })).toBeNull();
    expect(find([week], { now: '2026-11-23 03:59' })).toBeNull();
    expect(find([week], { now: '2026-11-23 04:00' })?.level).toBe('severe');
  });

  test('is told of until the next one is over', () => {
    expect(find([week], { now: '2026-11-29 23:00' })?.days).toEqual([SATURDAY, SUNDAY]);
    expect(find([week], { now: '2026-11-30 10:00' })).toBeNull();
  });

  test('is a pair of adjacent days', () => {
    expect(find([week], { restDays: [7] })).toBeNull();
    expect(find([week], { restDays: [4, 7] })).toBeNull();
    expect(find([week], { restDays: [] })).toBeNull();
  });

  test('of three days is the adjacent two with most hours, the first of equals', () => {
    const restDays = [5, 6, 7] as const;
    expect(find([weekOf('10:00-18:00', '10:00-18:00', '10:00-14:00')], { restDays })?.days).toEqual([FRIDAY, SATURDAY]);
    expect(find([weekOf('10:00-14:00', '10:00-18:00', '10:00-18:00')], { restDays })?.days).toEqual([SATURDAY, SUNDAY]);
    expect(find([weekOf(EIGHT, EIGHT, EIGHT)], { restDays })?.days).toEqual([FRIDAY, SATURDAY]);
    expect(find([weekOf('10:00-18:00', '', '10:00-18:00')], { restDays })).toBeNull();
  });
});

describe('by habit', () => {
  /** Sunday to Thursday. */
  const usual: WeekPlan = [EIGHT, EIGHT, EIGHT, EIGHT, '', '', EIGHT];

  test('it is Friday and Saturday, and Sunday is a workday', () => {
    const worked: WeekPlan = [EIGHT, EIGHT, EIGHT, '09:00-17:00 23:00-24:10', '10:00-18:00', '06:00-14:00', EIGHT];
    expect(find([...times(6, usual), worked])).toMatchObject({ level: 'severe', days: [FRIDAY, SATURDAY] });
    expect(find(times(7, usual))).toBeNull();
  });

  test('it was no longer ago than seven days', () => {
    // Fridays begin to be worked, so that the habit of the week that runs is Saturday and Sunday.
    const withFriday: WeekPlan = [EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, '', EIGHT];
    const worked: WeekPlan = [EIGHT, EIGHT, EIGHT, EIGHT, '10:00-18:00', '06:00-14:00', EIGHT];
    const weeks = [...times(4, usual), ...times(2, withFriday), worked];
    expect(find(weeks, { now: '2026-11-28 12:00' })?.days).toEqual([FRIDAY, SATURDAY]);
    expect(find(weeks, { now: '2026-11-29 12:00' })).toBeNull();
  });
});

test('the workdays before it begin with the end of the last weekend, though that was of another habit', () => {
  // After three weeks with Fridays and without Sundays the habit moves from Friday and Saturday to Saturday and Sunday.
  const sundayToThursday: WeekPlan = [EIGHT, EIGHT, EIGHT, EIGHT, '', '', EIGHT];
  const weeks = [...times(6, sundayToThursday), ...times(3, everyDay(EIGHT, 5)), weekOf(...ON_THE_LINE)];
  const sundayBefore = dayAgo(8);
  expect(find(weeks)).toMatchObject({ level: 'severe', days: [SATURDAY, SUNDAY] });
  expect(find(weeks, { unseen: [sundayBefore] })).toBeNull();
});

describe('literally', () => {
  const literal = (sunday: string) =>
    find([weekOf('09:00-18:00 20:00-24:00', '00:00-13:00 14:00-28:10', sunday)])?.values;

  test('midnight to midnight has a break of two hours', () => {
    expect(literal('04:10-15:00 16:00-24:00')).toMatchObject({ longestFree: 1, rest: 2, isLiteral: 1 });
  });

  test('less than three are two', () => {
    expect(literal('04:10-15:00 16:59-24:00')).toMatchObject({ rest: 2, isLiteral: 1 });
    expect(literal('04:10-15:00 17:00-24:00')).toMatchObject({ rest: 3, isLiteral: 0 });
  });
});

test('the weekend that it shows is told by its code', () => {
  const codeOf = (...days: [string, string, string]) =>
    codeOfWeekend(historyOf({ weeks: [weekOf(...days)] }), [SATURDAY, SUNDAY]);
  expect(codeOf(...ON_THE_LINE)).toBe('6-6-18');
  expect(codeOf(EIGHT, '', '')).toBe('off');
});

test('its evidence is the two days, and the numbers are told', () => {
  expect(find([weekOf(...ON_THE_LINE)])).toEqual({
    level: 'severe',
    days: [SATURDAY, SUNDAY],
    values: { longestFree: 12, hours: 16, rest: 18, isLiteral: 0 },
  });
});
