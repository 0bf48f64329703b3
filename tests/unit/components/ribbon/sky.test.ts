import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nightsOf } from '../../../../components/ribbon/night';
import { barStops, skyStops } from '../../../../components/ribbon/sky';

const usual = nightsOf({ quietFrom: 22 * 60, usualStart: 9 * 60, dayTurnHour: 4 });

test('an ordinary sky: night, dawn, day, dusk, night, with hard edges at six and ten', () => {
  expect(skyStops(usual).map(({ at, tone }) => `${tone} ${at}`)).toEqual([
    'deep 0',
    'night 0.0833',
    'dawn 0.0833',
    'day 0.1903',
    'day 0.55',
    'dusk 0.75',
    'night 0.75',
    'deep 1',
  ]);
});

test('a bar changes colour exactly at quiet time', () => {
  expect(barStops(usual).map(({ at, tone }) => `${tone} ${at}`)).toEqual([
    'lamp 0',
    'lamp 0.0833',
    'work 0.0833',
    'work 0.75',
    'lamp 0.75',
    'lamp 1',
  ]);
});

test('stops go from left to right and no colour runs over an edge, whatever the hours', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 0, max: 12 }), (quietFrom, usualStart, dayTurnHour) => {
      const stops = barStops(nightsOf({ quietFrom, usualStart, dayTurnHour }));
      expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));
      for (let index = 0; index < stops.length; index += 2) {
        expect(stops[index]?.tone).toBe(stops[index + 1]?.tone);
      }
    }),
  );
});
