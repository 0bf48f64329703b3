/** Work days as the wall clocks of the world show them, against the platform's own calendar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, dayOf, dayStart, nextDayTurn } from '../../../tracking/day';
import { HOUR, type Instant, later, MINUTE, toInstant } from '../../../tracking/instant';
import { clockChanges, offsetAt, ZONES, type Zone } from '../../support/simulator/zones';

const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2027, 11, 31) }).map(toInstant);
const turnHour = fc.integer({ min: 0, max: 12 });

interface Wall {
  date: string;
  hour: number;
}

const calendars = new Map<Zone, Intl.DateTimeFormat>();

function wallClock(at: Instant, where: Zone): Wall {
  const format =
    calendars.get(where) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: where,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
  calendars.set(where, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, hour: Number(parts.get('hour')) };
}

describe('in every zone of the world', () => {
  test('a work day is the date on the wall, or the one before until the day turns', () => {
    fc.assert(
      fc.property(instant, zone, turnHour, (at, where, hour) => {
        const offset = offsetAt(where, at);
        const wall = wallClock(at, where);
        const midnight = dayOf(at, offset, 0);
        expect(midnight).toBe(wall.date);
        expect(dayOf(at, offset, hour)).toBe(wall.hour < hour ? addToDay(midnight, -1) : midnight);
      }),
      { numRuns: 500 },
    );
  });

  test('the next day begins at the next day turn', () => {
    fc.assert(
      fc.property(instant, zone, turnHour, (at, where, hour) => {
        const offset = offsetAt(where, at);
        const turn = nextDayTurn(at, offset, hour);
        const day = dayOf(at, offset, hour);
        expect(dayOf(turn, offset, hour)).toBe(addToDay(day, 1));
        expect(dayOf(later(turn, -1), offset, hour)).toBe(day);
        expect(turn).toBe(dayStart(addToDay(day, 1), offset, hour));
        expect(turn - at).toBeLessThanOrEqual(24 * HOUR);
      }),
      { numRuns: 500 },
    );
  });
});

describe('on the days of a clock change', () => {
  /** From day turn to day turn, each by the wall clock of its own time. */
  function lengthOfDayAround(change: { at: Instant }, where: Zone): number {
    const before = offsetAt(where, change.at - 1);
    const after = offsetAt(where, change.at);
    const day = dayOf(later(change.at, -1), before, 4);
    return dayStart(addToDay(day, 1), after, 4) - dayStart(day, before, 4);
  }

  test.each([
    ['America/New_York', [23, 25]],
    ['Australia/Lord_Howe', [24.5, 23.5]],
    ['Antarctica/Troll', [22, 26]],
    ['Asia/Seoul', []],
  ] as [Zone, number[]][])('a day in %s is as long as its wall clock says: %j', (where, hours) => {
    expect(clockChanges(where, 2026).map((change) => lengthOfDayAround(change, where) / HOUR)).toEqual(hours);
  });

  test('Samoa left out a day, and the day turn after it is the next one there was', () => {
    const [change] = clockChanges('Pacific/Apia', 2011).filter(({ offset }) => offset === 14 * 60);
    const skipped = change?.at ?? toInstant(0);
    expect(dayOf(later(skipped, -MINUTE), -10 * 60, 0)).toBe('2011-12-29');
    expect(dayOf(skipped, 14 * 60, 0)).toBe('2011-12-31');
  });
});
