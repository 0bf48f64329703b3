import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cutAtNight,
  daylightOf,
  isNight,
  nightAfter,
  nightLength,
  nightsOf,
  RIBBON_MINUTES,
  ribbonMinute,
} from '../../../../components/ribbon/night';

const h = (hours: number) => hours * 60;
const usual = { quietFrom: h(22), usualStart: h(9), dayTurnHour: 4 };

test('night from ten to six lies at both ends of a day that turns at four', () => {
  expect(nightsOf(usual)).toEqual([
    { from: 0, to: h(2) },
    { from: h(18), to: h(24) },
  ]);
});

test('a night that begins after midnight is one stretch before the day turn and one after it', () => {
  expect(nightsOf({ ...usual, quietFrom: h(2) })).toEqual([
    { from: 0, to: h(2) },
    { from: h(22), to: h(24) },
  ]);
});

test('whoever starts at five has no night after five', () => {
  expect(nightsOf({ ...usual, usualStart: h(5) })).toEqual([
    { from: 0, to: h(1) },
    { from: h(18), to: h(24) },
  ]);
});

test('whoever starts in the evening has their night by day', () => {
  expect(nightsOf({ quietFrom: h(10), usualStart: h(20), dayTurnHour: 4 })).toEqual([{ from: h(6), to: h(16) }]);
});

test('a day that turns in the middle of the night is not lit at its turn', () => {
  const nights = nightsOf({ ...usual, dayTurnHour: 6 });
  expect(nights).toEqual([{ from: h(16), to: h(24) }]);
  expect(isNight(0, nights)).toBe(false);
  expect(isNight(h(16), nights)).toBe(true);
});

test('clock times find their place after the day turn', () => {
  expect(ribbonMinute(h(9), 4)).toBe(h(5));
  expect(ribbonMinute(h(1), 4)).toBe(h(21));
  expect(ribbonMinute(h(4), 4)).toBe(0);
});

test('a stretch over quiet time is cut there', () => {
  expect(cutAtNight({ from: h(1), to: h(19) }, nightsOf(usual))).toEqual([
    { from: h(1), to: h(2) },
    { from: h(2), to: h(18) },
    { from: h(18), to: h(19) },
  ]);
});

test('nights and daylight fill the ribbon and never meet, whatever the hours', () => {
  const minute = fc.integer({ min: 0, max: RIBBON_MINUTES - 1 });
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 0, max: 12 }), (quietFrom, usualStart, dayTurnHour) => {
      const nights = nightsOf({ quietFrom, usualStart, dayTurnHour });
      const all = [...nights, ...daylightOf(nights)].sort((a, b) => a.from - b.from);
      expect(all[0]?.from).toBe(0);
      expect(all.at(-1)?.to).toBe(RIBBON_MINUTES);
      expect(all.slice(1).map(({ from }) => from)).toEqual(all.slice(0, -1).map(({ to }) => to));
    }),
  );
});

test('a night is eight hours from ten, and ends with the usual start where that is earlier', () => {
  expect(nightLength(usual)).toBe(h(8));
  expect(nightLength({ quietFrom: h(22), usualStart: h(5) })).toBe(h(7));
  expect(nightLength({ quietFrom: h(6), usualStart: h(6) })).toBe(h(24));
});

test('the night ahead is the next one, or the one that is not over', () => {
  expect(nightAfter(h(18), usual)).toEqual({ from: h(22), to: h(30) });
  expect(nightAfter(h(25), usual)).toEqual({ from: h(22), to: h(30) });
  expect(nightAfter(h(30), usual)).toEqual({ from: h(46), to: h(54) });
  expect(nightAfter(h(2), usual)).toEqual({ from: h(-2), to: h(6) });
  expect(nightAfter(h(7), { quietFrom: h(1), usualStart: h(9) })).toEqual({ from: h(25), to: h(30) });
});
