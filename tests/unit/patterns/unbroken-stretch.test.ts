import { describe, expect, test } from 'vitest';
import { unbrokenStretch } from '../../../patterns/unbroken-stretch';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const find = (told: Told) => unbrokenStretch.find(historyOf(told));
/** A week from Monday on. */
const week = (...days: string[]): WeekPlan => [0, 1, 2, 3, 4, 5, 6].map((index) => days[index] ?? '') as never;
const levelOf = (...days: string[]) => find({ weeks: [week(...days)] })?.level ?? null;

describe('two hours without a break of five minutes', () => {
  test('are a notice on two days, and nothing on one', () => {
    expect(levelOf('09:00-11:00')).toBeNull();
    expect(levelOf('09:00-11:00', '', '', '09:00-11:00')).toBe('notice');
    expect(levelOf('09:00-11:00', '', '', '09:00-10:59')).toBeNull();
  });

  test('are two stretches where five minutes lie between them', () => {
    expect(levelOf('09:00-11:00', '09:00-10:00 10:04:59-11:00')).toBe('notice');
    expect(levelOf('09:00-11:00', '09:00-10:00 10:05-11:00')).toBeNull();
  });

  test('count once a day, however often', () => {
    expect(levelOf('09:00-11:00 12:00-14:00')).toBeNull();
  });
});

describe('six hours without a break of fifteen minutes', () => {
  test('are a warning', () => {
    expect(levelOf('09:00-11:00 11:14-15:00')).toBe('warning');
    expect(levelOf('09:00-11:00 11:14-14:59')).toBeNull();
  });

  test('are two stretches where fifteen minutes lie between them', () => {
    expect(levelOf('09:00-11:00 11:14:59-15:00')).toBe('warning');
    expect(levelOf('09:00-11:00 11:15-15:00')).toBeNull();
  });
});

describe('eight hours without a break of thirty minutes', () => {
  test('are severe', () => {
    expect(levelOf('09:00-12:00 12:20-17:00')).toBe('severe');
    expect(levelOf('09:00-12:00 12:20-16:59')).toBeNull();
  });

  test('are two stretches where thirty minutes lie between them', () => {
    expect(levelOf('09:00-12:00 12:29:59-17:00')).toBe('severe');
    expect(levelOf('09:00-12:00 12:30-17:00')).toBeNull();
  });

  test('may go on past the day turn', () => {
    expect(levelOf('22:00-28:00 28:10-30:00')).toBe('severe');
    expect(levelOf('', '', '', '', '', '', '22:00-28:00 28:10-30:00')).toBe('severe');
  });
});

test('the days before the last seven, and today, are not asked', () => {
  expect(find({ weeks: [everyDay('09:00-18:00'), week()], thisWeek: ['04:00-18:00'], now: '18:00' })).toBeNull();
  expect(find({ weeks: [week('09:00-18:00')] })?.days).toEqual([dayAgo(7)]);
  expect(find({ weeks: [week('09:00-18:00')], now: '2026-11-24 10:00' })).toBeNull();
});

test('four days that were seen are too few, five are enough', () => {
  const weeks = [everyDay('09:00-18:00'), week('09:00-18:00')];
  expect(find({ weeks, unseen: [dayAgo(1), dayAgo(2)] })?.level).toBe('severe');
  expect(find({ weeks, unseen: [dayAgo(1), dayAgo(2), dayAgo(3)] })).toBeNull();
});

test('its evidence is the days that reached the level, and the longest hours of each kind are told', () => {
  const days = ['09:00-11:30', '09:00-11:00 11:10-15:00', '09:00-11:00 11:20-15:00'];
  expect(find({ weeks: [week(...days)] })).toEqual({
    level: 'warning',
    days: [dayAgo(6)],
    values: { withoutFive: 23 / 6, withoutFifteen: 6, withoutThirty: 6 },
  });
  expect(find({ weeks: [week('09:00-11:00', '', '09:00-12:00')] })?.days).toEqual([dayAgo(7), dayAgo(5)]);
});
