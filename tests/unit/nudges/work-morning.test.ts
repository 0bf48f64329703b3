import { describe, expect, test } from 'vitest';
import type { WallClock } from '../../../nudges/wall-clock';
import { MORNINGS_AHEAD, nextWorkMorning, type WorkMornings } from '../../../nudges/work-morning';
import { addToDay, type DayKey, toDayKey, type Weekday } from '../../../tracking/day';
import { later, MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import { offsetAt, ZONES, type Zone } from '../../support/simulator/zones';

const OFFICE: WorkMornings = { usualStart: 9 * 60, dayTurnHour: 4, restDays: [6, 7], leave: [] };
const clockOf =
  (zone: Zone): WallClock =>
  (instant) =>
    offsetAt(zone, instant);
/** Days side by side, the first of them named. */
const days = (first: string, count: number): DayKey[] =>
  Array.from({ length: count }, (_, index) => addToDay(toDayKey(first), index));

/** What is parked at one time comes back at another, both by the wall clock of a place. */
function comesBack(parked: string, mornings: Partial<WorkMornings> = {}, place = 0): string {
  const found = nextWorkMorning(at(parked, { offset: place }), () => place, { ...OFFICE, ...mornings });
  return new Date(found + place * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
}

describe.each([-480, 0, 345, 540])('with a clock %i min east of Greenwich', (place) => {
  // 23 November 2026 is a Monday.
  test.each([
    ['late on a Monday', '2026-11-23 23:00', '2026-11-24 09:00'],
    ['early on a Monday, in what is still the night to it', '2026-11-23 05:30', '2026-11-23 09:00'],
    ['at 01:00 on a Monday, which is still Sunday’s work day', '2026-11-23 01:00', '2026-11-23 09:00'],
    ['at the very start', '2026-11-23 09:00', '2026-11-24 09:00'],
    ['late on a Friday', '2026-11-27 23:00', '2026-11-30 09:00'],
    ['at 01:00 on a Saturday, which is still Friday’s work day', '2026-11-28 01:00', '2026-11-30 09:00'],
    ['on a Sunday', '2026-11-29 15:00', '2026-11-30 09:00'],
  ])('%s', (_, parked, back) => {
    expect(comesBack(parked, {}, place)).toBe(back);
  });
});

describe('days that are free', () => {
  test('a week of leave is waited for, and the weekends around it', () => {
    expect(comesBack('2026-11-27 18:00', { leave: days('2026-11-30', 5) })).toBe('2026-12-07 09:00');
  });

  test('leave from tomorrow to Wednesday', () => {
    expect(comesBack('2026-11-23 22:00', { leave: days('2026-11-24', 2) })).toBe('2026-11-26 09:00');
  });

  test('leave today says nothing of tomorrow', () => {
    expect(comesBack('2026-11-23 22:00', { leave: days('2026-11-23', 1) })).toBe('2026-11-24 09:00');
  });

  test('rest on Friday and Saturday', () => {
    expect(comesBack('2026-11-26 23:00', { restDays: [5, 6] })).toBe('2026-11-29 09:00');
  });

  test('no rest day at all', () => {
    expect(comesBack('2026-11-27 23:00', { restDays: [] })).toBe('2026-11-28 09:00');
  });
});

describe('other hours', () => {
  test('with a usual start in the evening', () => {
    expect(comesBack('2026-11-27 05:00', { usualStart: 20 * 60 })).toBe('2026-11-27 20:00');
    expect(comesBack('2026-11-28 05:00', { usualStart: 20 * 60 })).toBe('2026-11-30 20:00');
  });

  test('a usual start before the day turn belongs to the day before it', () => {
    const baker = { usualStart: 3 * 60, dayTurnHour: 4 };
    // 03:00 on Saturday is Friday's, and 03:00 on Monday is Sunday's.
    expect(comesBack('2026-11-27 12:00', baker)).toBe('2026-11-28 03:00');
    expect(comesBack('2026-11-28 12:00', baker)).toBe('2026-12-01 03:00');
  });
});

describe('it ends', () => {
  test('after sixty days of leave with the first usual start', () => {
    const leave = days('2026-11-24', MORNINGS_AHEAD);
    expect(comesBack('2026-11-23 22:00', { leave, restDays: [] })).toBe('2026-11-24 09:00');
    expect(comesBack('2026-11-23 22:00', { leave: leave.slice(0, -1), restDays: [] })).toBe('2027-01-22 09:00');
  });

  test('with nothing but rest days', () => {
    const restDays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
    expect(comesBack('2026-11-23 22:00', { restDays })).toBe('2026-11-24 09:00');
  });
});

describe('a change of the clock', () => {
  test.each<[string, Zone, string, number, string, number]>([
    ['forward in the night to Sunday', 'America/New_York', '2026-03-06 23:00', -300, '2026-03-09 09:00', -240],
    ['back in the night to Sunday', 'America/New_York', '2026-10-30 23:00', -240, '2026-11-02 09:00', -300],
    ['forward by half an hour', 'Australia/Lord_Howe', '2026-10-02 23:00', 630, '2026-10-05 09:00', 660],
    ['back in the south', 'Pacific/Auckland', '2026-04-03 23:00', 780, '2026-04-06 09:00', 720],
  ])('%s lies between, and nine is nine', (_, zone, parked, before, back, after) => {
    const found = nextWorkMorning(at(parked, { offset: before }), clockOf(zone), OFFICE);
    expect(found).toBe(at(back, { offset: after }));
  });

  test('in every zone the morning is after now, on a work day, and at nine', () => {
    for (const zone of ZONES) {
      const offset = clockOf(zone);
      for (let now = at('2026-01-01 00:00'); now < at('2027-01-01 00:00'); now = later(now, 1_447 * MINUTE)) {
        const found = nextWorkMorning(now, offset, OFFICE);
        const wall = new Date(found + offset(found) * MINUTE);
        expect(found).toBeGreaterThan(now);
        expect([wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([9, 0]);
        expect([1, 2, 3, 4, 5]).toContain(wall.getUTCDay());
      }
    }
  });
});
