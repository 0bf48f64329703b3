import { expect, test } from 'vitest';
import { hundredHourWeek } from '../../../patterns/hundred-hour-week';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const six = (day: string, sunday: string) => [...everyDay(day, 6).slice(0, 6), sunday] as unknown as WeekPlan;
const NINETY_FIVE = six('08:00-21:30', '08:00-22:00');
/** Fifteen hours and fifty minutes on six days, which are 95 hours as well. */
const ON_SIX_DAYS = six('08:00-23:50', '');
const FORTY = everyDay('09:00-17:00', 5);

const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => hundredHourWeek.find(historyOf({ weeks, ...told }));
const levelOf = (weeks: Told['weeks'], told?: Partial<Told>) => find(weeks, told)?.level ?? null;

test('a week of 95 hours is severe, and one of a minute less is nothing', () => {
  expect(levelOf([NINETY_FIVE])).toBe('severe');
  expect(levelOf([six('08:00-21:30', '08:00-21:59')])).toBeNull();
});

test('hours past midnight belong to the evening before', () => {
  expect(levelOf([six('10:00-23:30', '10:00-25:00')])).toBe('severe');
});

test('it is told of while it is the last week', () => {
  expect(levelOf([NINETY_FIVE, FORTY])).toBeNull();
  expect(levelOf([FORTY], { thisWeek: NINETY_FIVE, now: '2026-11-29 23:00' })).toBeNull();
});

test('it needs seven days that were seen or were leave', () => {
  expect(levelOf([ON_SIX_DAYS])).toBe('severe');
  expect(levelOf([ON_SIX_DAYS], { unseen: [dayAgo(1)] })).toBeNull();
  expect(levelOf([ON_SIX_DAYS], { unseen: [dayAgo(1)], leave: [dayAgo(1)] })).toBe('severe');
});

test('a week with three days of leave does not count', () => {
  expect(levelOf([NINETY_FIVE], { leave: [dayAgo(6), dayAgo(7)] })).toBe('severe');
  expect(levelOf([NINETY_FIVE], { leave: [dayAgo(5), dayAgo(6), dayAgo(7)] })).toBeNull();
});

test('its evidence is what was worked in that week', () => {
  expect(find([FORTY, ON_SIX_DAYS])).toEqual({
    level: 'severe',
    days: [7, 6, 5, 4, 3, 2].map(dayAgo),
    values: { lastWeek: 95 },
  });
});
