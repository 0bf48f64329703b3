import { describe, expect, test } from 'vitest';
import { noDayOff } from '../../../patterns/no-day-off';
import { MONDAY } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const ALL = everyDay('09:00-18:00');
/** The last days of a week. */
const last = (count: number): WeekPlan => everyDay('').map((_, i) => (i < 7 - count ? '' : '09:00-18:00')) as never;
const find = (told: Told) => noDayOff.find(historyOf(told));
const levelOf = (...weeks: WeekPlan[]) => find({ weeks })?.level ?? null;

describe('days in a row', () => {
  test('are a notice from seven on', () => {
    expect(levelOf(last(6))).toBeNull();
    expect(levelOf(last(0), ALL)).toBe('notice');
  });

  test('are a warning from twelve on', () => {
    expect(levelOf(last(4), ALL)).toBe('notice');
    expect(levelOf(last(5), ALL)).toBe('warning');
  });

  test('are severe from fourteen on', () => {
    expect(levelOf(last(6), ALL)).toBe('warning');
    expect(levelOf(last(0), ALL, ALL)).toBe('severe');
  });
});

describe('today', () => {
  test('is one of them once half an hour of it is worked', () => {
    expect(find({ weeks: [last(6)], thisWeek: ['09:30-10:00'] })?.values).toEqual({ days: 7 });
    expect(find({ weeks: [last(6)], thisWeek: ['09:31-10:00'] })).toBeNull();
  });

  test('ends nothing while it is free', () => {
    expect(find({ weeks: [ALL] })?.days.at(-1)).toBe(dayAgo(1));
  });

  test('is none of them on leave, worked or not', () => {
    expect(find({ weeks: [ALL], thisWeek: ['09:00-10:00'], leave: [MONDAY] })?.values).toEqual({ days: 7 });
  });
});

describe('the run is ended', () => {
  test('by a day of less than half an hour', () => {
    const withWednesday = (day: string): WeekPlan => ALL.with(2, day) as never;
    expect(levelOf(ALL, withWednesday('10:00-10:30'))).toBe('severe');
    expect(levelOf(ALL, withWednesday('10:00-10:29'))).toBeNull();
  });

  test('by a day of which nothing is known', () => {
    const weeks = [ALL, ALL.with(2, '') as never];
    expect(find({ weeks, unseen: [dayAgo(5)] })).toBeNull();
  });

  test('by a day of leave, though it was worked', () => {
    expect(find({ weeks: [ALL, ALL], leave: [dayAgo(5)] })).toBeNull();
    expect(find({ weeks: [ALL, ALL], leave: [dayAgo(8)] })?.values).toEqual({ days: 7 });
  });
});

test('one hour on Saturday and on Sunday is no day off', () => {
  const week = [...everyDay('09:00-18:00', 5).slice(0, 5), '10:00-11:00', '10:00-11:00'] as never;
  expect(levelOf(week, week)).toBe('severe');
});

test('its evidence is the run', () => {
  const found = find({ weeks: [last(5), ALL] });
  expect(found?.days).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map(dayAgo));
});
