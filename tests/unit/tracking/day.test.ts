import { describe, expect, test } from 'vitest';
import {
  addToDay,
  clockMinute,
  dayOf,
  dayStart,
  daysBetween,
  isDayKey,
  minutesIntoDay,
  nextDayTurn,
  toDayKey,
  weekdayOf,
  weekOf,
} from '../../../tracking/day';
import { later } from '../../../tracking/instant';
import { at } from '../../support/build';

const KATHMANDU = 5 * 60 + 45;
const MARQUESAS = -(9 * 60 + 30);
const SEOUL = 9 * 60;

describe('a work day', () => {
  test('1 a.m. belongs to the evening before', () => {
    expect(dayOf(at('2026-11-24 01:00'), 0, 4)).toBe('2026-11-23');
  });

  test('begins in the very minute of the day turn', () => {
    expect(dayOf(at('2026-11-24 03:59:59'), 0, 4)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24 04:00'), 0, 4)).toBe('2026-11-24');
  });

  test.each([
    ['Kathmandu', KATHMANDU],
    ['the Marquesas', MARQUESAS],
    ['Seoul', SEOUL],
  ])('follows the wall clock in %s', (_place, offset) => {
    expect(dayOf(at('2026-11-24 03:59', { offset }), offset, 4)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24 04:01', { offset }), offset, 4)).toBe('2026-11-24');
    expect(dayStart(toDayKey('2026-11-24'), offset, 4)).toBe(at('2026-11-24 04:00', { offset }));
  });

  test('may turn at midnight or at noon', () => {
    expect(dayOf(at('2026-11-24 00:00'), 0, 0)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-24 11:59'), 0, 12)).toBe('2026-11-23');
  });

  test('the next turn lies ahead even at the turn itself', () => {
    expect(nextDayTurn(at('2026-11-24 04:00'), 0, 4)).toBe(at('2026-11-25 04:00'));
    expect(nextDayTurn(at('2026-11-24 03:59:59'), 0, 4)).toBe(at('2026-11-24 04:00'));
    expect(nextDayTurn(at('2026-12-31 23:00', { offset: SEOUL }), SEOUL, 4)).toBe(
      at('2027-01-01 04:00', { offset: SEOUL }),
    );
  });

  test('its left edge is the day turn', () => {
    expect(minutesIntoDay(at('2026-11-23 05:30'), 0, toDayKey('2026-11-23'), 4)).toBe(90);
    expect(minutesIntoDay(at('2026-11-24 01:00'), 0, toDayKey('2026-11-23'), 4)).toBe(21 * 60);
  });
});

describe('the minute of the clock', () => {
  test('is the one that the wall showed, whole, on either side of midnight', () => {
    expect(clockMinute(at('2026-11-22 14:59'), SEOUL)).toBe(23 * 60 + 59);
    expect(clockMinute(at('2026-11-22 15:00'), SEOUL)).toBe(0);
    expect(clockMinute(at('2026-11-22 00:10'), MARQUESAS)).toBe(14 * 60 + 40);
    expect(clockMinute(later(at('2026-11-22 00:10'), 59_999), KATHMANDU)).toBe(5 * 60 + 55);
  });
});

describe('days and weeks', () => {
  test('the day after 28 February is 29 February in a leap year', () => {
    expect(addToDay(toDayKey('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addToDay(toDayKey('2026-02-28'), 1)).toBe('2026-03-01');
  });

  test('the day of a clock change has a day before and a day after it', () => {
    expect(addToDay(toDayKey('2026-03-08'), 1)).toBe('2026-03-09');
    expect(addToDay(toDayKey('2026-11-01'), -1)).toBe('2026-10-31');
  });

  test('the days between two are what comes of going on day by day, in whatever zone the machine is', () => {
    const [first, last] = [toDayKey('2023-12-30'), toDayKey('2026-11-02')];
    const days = [first];
    for (let day = first; day < last; ) {
      day = addToDay(day, 1);
      days.push(day);
    }
    expect(daysBetween(first, last)).toEqual(days);
    expect(daysBetween(last, last)).toEqual([last]);
    expect(daysBetween(last, first)).toEqual([]);
  });

  test('a week begins on the weekday that the person begins it on', () => {
    const sunday = toDayKey('2026-11-22');
    expect(weekdayOf(sunday)).toBe(7);
    expect(weekOf(sunday, 1)).toEqual(['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`));
    expect(weekOf(sunday, 7)[0]).toBe('2026-11-22');
    expect(weekOf(sunday, 6)[0]).toBe('2026-11-21');
  });

  test('a day that no calendar has is none', () => {
    expect(isDayKey('2026-02-30')).toBe(false);
    expect(isDayKey('2026-2-3')).toBe(false);
    expect(isDayKey('2028-02-29')).toBe(true);
    expect(() => toDayKey('tomorrow')).toThrow('yyyy-MM-dd');
  });
});
