import { describe, expect, test } from 'vitest';
import { nightShares, shareOf } from '../../../../components/ask/night-shares';
import { at } from '../../../support/build';

const HOURS = { quietFrom: 22 * 60, usualStart: 10 * 60, dayTurnHour: 4 };
const line = (from: string, until: string, offset = 0) => ({
  from: at(from, { offset }),
  until: at(until, { offset }),
  offset,
});

describe('the night on a line', () => {
  test('from quiet time to the usual start takes its beginning, and is deepest at the day turn', () => {
    const shares = nightShares(line('2026-11-22 22:00', '2026-11-23 10:00'), HOURS);
    expect(shares).toEqual({ night: 0, deep: 0.5, morning: 8 / 12 });
  });

  test('from the end of a day lies in the middle of it', () => {
    const { night, morning } = nightShares(line('2026-11-19 18:00', '2026-11-20 10:00'), HOURS);
    expect([night, morning]).toEqual([4 / 16, 12 / 16]);
  });

  test('from the middle of a night has begun already', () => {
    const { night, morning } = nightShares(line('2026-11-23 02:00', '2026-11-23 10:00'), HOURS);
    expect([night, morning]).toEqual([0, 0.5]);
  });

  test('is that of the wall clock, east of Greenwich too', () => {
    const shares = nightShares(line('2026-11-22 22:00', '2026-11-23 10:00', 540), HOURS);
    expect(shares.morning).toBeCloseTo(8 / 12);
  });

  test('is deepest in its middle when the day turn lies by day', () => {
    const { deep } = nightShares(line('2026-11-22 22:00', '2026-11-23 10:00'), { ...HOURS, dayTurnHour: 12 });
    expect(deep).toBe(4 / 12);
  });
});

test('an instant before or after the line lies at its end', () => {
  const ends = line('2026-11-22 22:00', '2026-11-23 02:00');
  const instants = ['2026-11-22 20:00', '2026-11-22 23:00', '2026-11-23 05:00'].map((time) => at(time));
  expect(instants.map((instant) => shareOf(instant, ends))).toEqual([0, 0.25, 1]);
});
