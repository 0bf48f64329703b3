/** From the wall clock of the story to instants, around a night in which the clock changes. */
import { describe, expect, test } from 'vitest';
import { instantOn, spansBy } from '../../../../components/sample/wall';
import { dayStart, toDayKey } from '../../../../tracking/day';
import { type Instant, MINUTE } from '../../../../tracking/instant';
import { offsetAt } from '../../../support/simulator/zones';
import { at } from '../../storage/clock';

const newYork = (moment: Instant) => offsetAt('America/New_York', moment);
const berlin = (moment: Instant) => offsetAt('Europe/Berlin', moment);
const lordHowe = (moment: Instant) => offsetAt('Australia/Lord_Howe', moment);
const kathmandu = (moment: Instant) => offsetAt('Asia/Kathmandu', moment);
const [AUTUMN, SPRING] = [toDayKey('2026-11-01'), toDayKey('2026-03-08')];
const [BERLIN_AUTUMN, BERLIN_SPRING] = [toDayKey('2026-10-25'), toDayKey('2026-03-29')];
/** There it is half an hour, and April is in autumn. */
const [HOWE_AUTUMN, HOWE_SPRING] = [toDayKey('2026-04-05'), toDayKey('2026-10-04')];

describe('a time of the story', () => {
  test.each([
    ['a zone of odd minutes', toDayKey('2026-11-19'), 9 * 60, kathmandu, '2026-11-19 03:15'],
    ['past midnight it is the day after', toDayKey('2026-11-19'), 25 * 60, kathmandu, '2026-11-19 19:15'],
    ['before the clock goes back', AUTUMN, 30, newYork, '2026-11-01 04:30'],
    ['after the clock went back', AUTUMN, 9 * 60, newYork, '2026-11-01 14:00'],
    ['before the clock goes forward', SPRING, 90, newYork, '2026-03-08 06:30'],
    ['in the hour that is left out', SPRING, 150, newYork, '2026-03-08 07:30'],
    ['after the clock went forward', SPRING, 9 * 60, newYork, '2026-03-08 13:00'],
    ['that comes twice, the first of both', AUTUMN, 90, newYork, '2026-11-01 05:30'],
    ['before the clock goes forward in the east', BERLIN_SPRING, 110, berlin, '2026-03-29 00:50'],
    ['in the hour that is left out in the east', BERLIN_SPRING, 150, berlin, '2026-03-29 01:30'],
    ['after the clock went forward in the east', BERLIN_SPRING, 200, berlin, '2026-03-29 01:20'],
    ['that comes twice in the east, the first of both', BERLIN_AUTUMN, 150, berlin, '2026-10-25 00:30'],
    ['after the clock went back in the east', BERLIN_AUTUMN, 190, berlin, '2026-10-25 02:10'],
    ['in the half hour that is left out', HOWE_SPRING, 135, lordHowe, '2026-10-03 15:45'],
    ['after the half hour that is left out', HOWE_SPRING, 160, lordHowe, '2026-10-03 15:40'],
    ['in the half hour that comes twice, the first of both', HOWE_AUTUMN, 105, lordHowe, '2026-04-04 14:45'],
  ])('%s', (_, day, minutes, clock, expected) => {
    expect(instantOn(day, minutes, clock)).toBe(at(expected));
  });

  test.each([
    ['New York', SPRING, newYork, 60],
    ['Berlin', BERLIN_SPRING, berlin, 60],
    ['Lord Howe', HOWE_SPRING, lordHowe, 30],
  ])(
    'that the clock leaves out is shown later by as much in %s, and a stretch into it keeps its length',
    (...given) => {
      const [, day, clock, leftOut] = given;
      const leftOutAt = 120 + leftOut / 2;
      const shown = instantOn(day, leftOutAt, clock);
      const minutesShown = (shown - dayStart(day, clock(shown), 0)) / MINUTE;
      expect(minutesShown).toBe(leftOutAt + leftOut);
      expect(instantOn(day, 130, clock) - instantOn(day, 110, clock)).toBe(20 * MINUTE);
    },
  );
});

describe('a stretch on one tool', () => {
  const dwell = { tool: 'github', start: at('2026-11-01 05:40'), end: at('2026-11-01 06:10') };

  test('is one span on any other night', () => {
    expect(spansBy(kathmandu, dwell)).toEqual([{ ...dwell, offset: 345 }]);
  });

  test('is two where the clock changes in the middle, and nothing of it is lost', () => {
    const change = at('2026-11-01 06:00');
    expect(spansBy(newYork, dwell)).toEqual([
      { ...dwell, end: change, offset: -240 },
      { ...dwell, start: change, offset: -300 },
    ]);
  });

  test('is one where the clock changes at its very end', () => {
    const until = { ...dwell, end: at('2026-11-01 06:00') };
    expect(spansBy(newYork, until)).toEqual([{ ...until, offset: -240 }]);
  });
});
