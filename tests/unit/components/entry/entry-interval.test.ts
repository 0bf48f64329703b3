import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryInterval } from '../../../../components/entry/entry-interval';
import { toDayKey } from '../../../../tracking/day';
import { HOUR, type Instant, MINUTE } from '../../../../tracking/instant';
import { clock } from '../../../support/build';
import { offsetAt, ZONES, type Zone } from '../../../support/simulator/zones';

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function entered(day: string, from: string, to: string, zone: Zone) {
  return entryInterval(toDayKey(day), minutes(from), minutes(to), (at) => offsetAt(zone, at));
}

const shown = (at: Instant | undefined, zone: Zone) => at && clock(at, offsetAt(zone, at));

test.each([
  ['2026-11-16', '09:00', '10:30', 'Asia/Seoul', 1.5],
  ['2026-11-16', '22:30', '01:10', 'America/New_York', 2 + 40 / 60],
  ['2026-11-16', '23:00', '00:00', 'UTC', 1],
  // Clocks are set forward in Berlin at 02:00 and back at 03:00.
  ['2026-03-29', '01:00', '04:00', 'Europe/Berlin', 2],
  ['2026-10-25', '01:00', '04:00', 'Europe/Berlin', 4],
  ['2026-03-28', '23:00', '05:00', 'Europe/Berlin', 5],
] as const)('on %s from %s to %s in %s are %d hours', (day, from, to, zone, hours) => {
  const interval = entered(day, from, to, zone);
  expect(((interval?.end ?? 0) - (interval?.start ?? 0)) / HOUR).toBeCloseTo(hours, 9);
  expect(shown(interval?.start, zone)).toBe(from);
  expect(shown(interval?.end, zone)).toBe(to);
});

test('a time that the clock skips is the one shown in its place', () => {
  const interval = entered('2026-03-29', '02:30', '04:00', 'Europe/Berlin');
  expect(shown(interval?.start, 'Europe/Berlin')).toBe('03:30');
});

test('of a time that is shown twice the start is the first, and the end the first after the start', () => {
  const night = entered('2026-10-25', '02:30', '02:45', 'Europe/Berlin');
  expect((night?.end ?? 0) - (night?.start ?? 0)).toBe(15 * MINUTE);
  expect(night?.start).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

test('a start that is its end is nothing', () => {
  expect(entered('2026-11-16', '09:00', '09:00', 'UTC')).toBeNull();
});

test('in every zone an end follows its start, within a day and the hour that a clock can be set back', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const day = fc.integer({ min: Date.UTC(2012, 1, 1), max: Date.UTC(2027, 10, 30) });
  fc.assert(
    fc.property(day, minute, minute, fc.constantFrom(...ZONES), (near, from, to, zone) => {
      const key = toDayKey(new Date(near).toISOString().slice(0, 10));
      const interval = entryInterval(key, from, to, (at) => offsetAt(zone, at));
      if (interval === null) {
        expect(from).toBe(to);
        return;
      }
      expect(interval.end).toBeGreaterThan(interval.start);
      expect(interval.end - interval.start).toBeLessThanOrEqual(26 * HOUR);
    }),
    { numRuns: 500 },
  );
});
