import { describe, expect, test } from 'vitest';
import { decideNudge } from '../../../nudges/decide';
import { lastTimeOfDay, nextTimeOfDay, type WallClock } from '../../../nudges/wall-clock';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { at } from '../../support/build';
import { offsetAt, type Zone } from '../../support/simulator/zones';
import { heeded, situation } from './situation';

const clockOf =
  (zone: Zone): WallClock =>
  (instant) =>
    offsetAt(zone, instant);

describe('a time of day', () => {
  test.each([
    ['22:00', '22:00', '46:00'],
    ['21:59', '-02:00', '22:00'],
    ['25:10', '22:00', '46:00'],
  ])('seen from %s', (now, last, next) => {
    const offset = 540;
    const place = { offset };
    const lastAt = last.startsWith('-') ? at('2026-11-22 22:00', place) : at(last, place);
    expect(lastTimeOfDay(22 * 60, at(now, place), () => offset)).toBe(lastAt);
    expect(nextTimeOfDay(22 * 60, at(now, place), () => offset)).toBe(at(next, place));
  });

  test.each<[string, Zone, string, number, number]>([
    ['the clock goes forward', 'America/New_York', '2026-03-08', -300, -240],
    ['the clock goes back', 'America/New_York', '2026-11-01', -240, -300],
    ['the clock goes forward by half an hour', 'Australia/Lord_Howe', '2026-10-04', 630, 660],
    ['the clock goes back in the south', 'Pacific/Auckland', '2026-04-05', 780, 720],
  ])('in a night in which %s is that of the clock before it and after it', (_, zone, morning, before, after) => {
    const evening = later(at(`${morning} 00:00`, { offset: before }), -2 * HOUR);
    const start = at(`${morning} 09:00`, { offset: after });
    for (let now = evening; now < start; now = later(now, 10 * MINUTE)) {
      expect(lastTimeOfDay(22 * 60, now, clockOf(zone))).toBe(evening);
      expect(nextTimeOfDay(9 * 60, now, clockOf(zone))).toBe(start);
    }
    expect(nextTimeOfDay(9 * 60, start, clockOf(zone))).toBeGreaterThan(start);
  });
});

test('a night in which the clock goes back has three nudges and no fourth', () => {
  const clock = clockOf('America/New_York');
  const start = at('2026-10-31 22:00', { offset: -240 });
  const history: ReturnType<typeof heeded>[] = [];
  for (let minutes = 1; minutes < 11 * 60; minutes += 1) {
    const now = later(start, minutes * MINUTE);
    const nudge = decideNudge({
      ...situation([], { offsetAt: clock, rules: { silentNudges: ['break'] }, history }),
      now,
      spans: [{ start, end: now }],
      browserStartedAt: start,
    });
    if (nudge !== null) {
      history.push({ ...heeded(nudge.kind, '09:00'), at: now });
    }
  }
  expect(history.map((shown) => (shown.at - start) / MINUTE)).toEqual([10, 55, 100]);
});

test('after a flight the night is that of the new place', () => {
  const landed = at('2026-11-23 21:00', { offset: -480 });
  const until = (minutes: number) => {
    const now = later(landed, minutes * MINUTE);
    return decideNudge({
      ...situation([], { offsetAt: () => -480, rules: { silentNudges: ['break'] } }),
      now,
      spans: [{ start: landed, end: now }],
    });
  };
  expect(until(69)).toBeNull();
  expect(until(70)).toMatchObject({ kind: 'late-night', quietSince: later(landed, HOUR) });
});
