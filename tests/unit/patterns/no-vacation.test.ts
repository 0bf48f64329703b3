import { describe, expect, test } from 'vitest';
import { noVacation } from '../../../patterns/no-vacation';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const USUAL = everyDay('09:00-18:00', 5);
const FREE = everyDay('');
const plan = (...days: string[]): WeekPlan => days as never;
/** Nine hours of work. */
const NINE = '09:00-18:00';

const find = (told: Told) => noVacation.find(historyOf({ restDays: [6, 7], thisWeek: USUAL, ...told }));
const daysOf = (weeks: readonly WeekPlan[], told: Partial<Told> = {}) => find({ weeks, ...told })?.values.days ?? null;

describe('since the end of a vacation', () => {
  /** It ended on a Friday, so many weeks and three days before Monday. */
  const levelAfter = (weeks: number, now: string) =>
    find({ weeks: [USUAL, FREE, ...times(weeks, USUAL)], now })?.level ?? null;

  test('120 days are a notice', () => {
    expect(levelAfter(16, '2026-11-27 10:00')).toBeNull();
    expect(levelAfter(16, '2026-11-28 10:00')).toBe('notice');
  });

  test('180 days are a warning', () => {
    expect(levelAfter(25, '2026-11-24 10:00')).toBe('notice');
    expect(levelAfter(25, '2026-11-25 10:00')).toBe('warning');
  });

  test('365 days are severe', () => {
    expect(levelAfter(51, '2026-11-27 10:00')).toBe('warning');
    expect(levelAfter(51, '2026-11-28 10:00')).toBe('severe');
  });
});

test('without any, they count from the first seen day', () => {
  const weeks = times(17, USUAL);
  expect(daysOf(weeks, { now: '2026-11-23 10:00' })).toBeNull();
  expect(daysOf(weeks, { now: '2026-11-24 10:00' })).toBe(120);
  const fromTuesday = [plan('', NINE, NINE, NINE, NINE, '', ''), ...times(16, USUAL)];
  expect(daysOf(fromTuesday, { now: '2026-11-24 10:00', unseen: [dayAgo(119)] })).toBeNull();
  expect(daysOf(fromTuesday, { now: '2026-11-25 10:00', unseen: [dayAgo(119)] })).toBe(120);
});

describe('a vacation', () => {
  const AFTER = times(20, USUAL);
  /** Days since the first seen day, where two weeks hold no vacation; fewer where they do. */
  const NONE = 22 * 7;
  const around = (one: WeekPlan, two: WeekPlan, told: Partial<Told> = {}) => daysOf([one, two, ...AFTER], told);
  const inTwo = (day: number) => dayAgo(20 * 7 + 7 - day);

  test('is five workdays in a row', () => {
    expect(around(plan(NINE, '', '', '', '', '', ''), USUAL)).toBe(NONE);
    expect(around(USUAL, FREE)).toBe(20 * 7 + 3);
  });

  test('goes on over a weekend, which does not count', () => {
    expect(around(plan(NINE, NINE, NINE, NINE, '', '', ''), plan('', '', '', NINE, NINE, '', ''))).toBe(NONE);
    expect(around(plan(NINE, NINE, NINE, '', '', '', ''), plan('', '', '', NINE, NINE, '', ''))).toBe(20 * 7 + 5);
  });

  test('is not ended by work on a rest day', () => {
    expect(around(plan(NINE, NINE, NINE, '', '', NINE, NINE), plan('', '', '', NINE, NINE, '', ''))).toBe(20 * 7 + 5);
  });

  test('is of days with less than half an hour', () => {
    expect(around(USUAL, everyDay('10:00-10:29', 5))).toBe(20 * 7 + 3);
    expect(around(USUAL, everyDay('10:00-10:30', 5))).toBe(NONE);
  });

  test('can be spent without the laptop', () => {
    expect(around(USUAL, FREE, { unseen: [0, 1, 2, 3, 4, 5, 6].map(inTwo) })).toBe(20 * 7 + 3);
  });

  test('can be leave that was worked', () => {
    expect(around(USUAL, USUAL, { leave: [0, 1, 2, 3].map(inTwo) })).toBe(NONE);
    expect(around(USUAL, USUAL, { leave: [0, 1, 2, 3, 4].map(inTwo) })).toBe(20 * 7 + 3);
  });

  test('of three weeks without the laptop, at the end of half a year, says that it was taken', () => {
    const unseen = Array.from({ length: 21 }, (_, index) => dayAgo(index + 1));
    expect(daysOf([...times(30, USUAL), FREE, FREE, FREE], { unseen })).toBeNull();
  });

  test('can be the first that is known', () => {
    expect(daysOf([FREE, ...AFTER])).toBe(20 * 7 + 3);
  });

  test('keeps the rest days of the person', () => {
    const sundayToThursday = plan(NINE, NINE, NINE, NINE, '', '', NINE);
    const weeks = [...times(30, sundayToThursday)];
    expect(daysOf(weeks, { restDays: null })).toBe(30 * 7);
  });
});

describe('of the workdays since then', () => {
  const weeks = times(24, plan(NINE, NINE, NINE, NINE, '', '', ''));
  const fridays = Array.from({ length: 24 }, (_, index) => dayAgo(3 + 7 * index));

  test('80 % seen are enough, and one day less is not', () => {
    expect(daysOf(weeks, { unseen: fridays })).toBe(24 * 7);
    const thursday = [...times(23, plan(NINE, NINE, NINE, NINE, '', '', '')), plan(NINE, NINE, NINE, '', '', '', '')];
    expect(daysOf(thursday, { unseen: [...fridays, dayAgo(4)] })).toBeNull();
  });

  test('rest days do not count', () => {
    const weekends = fridays.flatMap((_, index) => [dayAgo(1 + 7 * index), dayAgo(2 + 7 * index)]);
    expect(daysOf(weeks, { unseen: weekends })).toBe(24 * 7);
  });

  test('there have to be some', () => {
    expect(daysOf(weeks, { restDays: [1, 2, 3, 4, 5, 6, 7] })).toBeNull();
  });
});

test('its evidence is the workdays that were worked since', () => {
  const found = find({ weeks: [USUAL, FREE, ...times(16, USUAL), USUAL] });
  expect(found?.days).toHaveLength(17 * 5);
  expect(found?.days[0]).toBe(dayAgo(17 * 7));
  expect(found?.days.at(-1)).toBe(dayAgo(3));
});

test('its evidence has no free days, and none of a vacation that was worked', () => {
  const freeOnWednesday = plan(NINE, NINE, '', NINE, NINE, '', '');
  const leave = [0, 1, 2, 3, 4].map((day) => dayAgo(19 * 7 - day));
  const found = find({ weeks: [USUAL, USUAL, freeOnWednesday, ...times(17, USUAL)], leave });
  expect(found?.days).toHaveLength(18 * 5 - 1);
  expect(found?.days[0]).toBe(dayAgo(18 * 7));
});
