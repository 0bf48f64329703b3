import { expect, test } from 'vitest';
import { countDwells } from '../../../tracking/dwell';
import { span } from '../../support/build';

test('a dwell under two minutes that another tool follows within a minute is scattered', () => {
  expect(countDwells([span('10:00', '10:01:59'), span('10:02:59', '10:10', 'slack')]).scattered).toBe(1);
});

test('a dwell of two minutes is not', () => {
  expect(countDwells([span('10:00', '10:02'), span('10:02', '10:10', 'slack')]).scattered).toBe(0);
});

test('nor is one that is followed by nothing, by a longer gap, or by the same tool', () => {
  expect(countDwells([span('10:00', '10:01')]).scattered).toBe(0);
  expect(countDwells([span('10:00', '10:01'), span('10:02:00.001', '10:10', 'slack')]).scattered).toBe(0);
  expect(countDwells([span('10:00', '10:01'), span('10:01:30', '10:10')]).scattered).toBe(0);
});

test('a dwell of twenty-five minutes is long, gaps of up to a minute included', () => {
  expect(countDwells([span('10:00', '10:24:59.999')]).long).toBe(0);
  expect(countDwells([span('10:00', '10:12'), span('10:13', '10:25')]).long).toBe(1);
  expect(countDwells([span('10:00', '10:12'), span('10:13:01', '10:26')]).long).toBe(0);
});

test('counting leaves the spans alone', () => {
  const first = span('10:00', '10:12');
  countDwells([first, span('10:12', '10:25')]);
  expect(first).toEqual(span('10:00', '10:12'));
});
