import { expect, test } from 'vitest';
import { monthsBefore, placeOf } from '../../../../../components/dashboard/findings/strip-scale';
import { toDayKey } from '../../../../../tracking/day';

test('a whole year fills its strip, and a shorter history ends at the right', () => {
  expect(placeOf({ start: 0, length: 365 }, 365)).toEqual({ left: '0%', width: '100%' });
  expect(placeOf({ start: 0, length: 73 }, 73)).toEqual({ left: '80%', width: '20%' });
  expect(placeOf({ start: 73, length: 73 }, 365)).toEqual({ left: '20%', width: '20%' });
});

test('a single day is wide enough to be pointed at, and does not stick out', () => {
  expect(placeOf({ start: 364, length: 1 }, 365)).toEqual({ left: '99.4%', width: '0.6%' });
});

test('each month stands where it begins', () => {
  const months = monthsBefore(toDayKey('2026-11-23'));
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ day: '2025-12-01', left: '2.19%' });
  expect(months.at(-1)).toEqual({ day: '2026-11-01', left: '93.97%' });
});
