import { expect, test } from 'vitest';
import { findWakes } from '../../../tracking/wake';
import { interval, span } from '../../support/build';

test('a page in the night is a wake', () => {
  expect(findWakes([span('22:00', '23:00'), span('27:10', '27:14'), span('33:00', '34:00')])).toEqual([
    interval('27:10', '27:14'),
  ]);
});

test('an hour of quiet on either side is enough, and a minute less is not', () => {
  expect(findWakes([span('26:00', '26:30'), span('27:30', '27:34'), span('28:34', '29:00')])).toHaveLength(1);
  expect(findWakes([span('26:00', '26:31'), span('27:30', '27:34')])).toEqual([]);
  expect(findWakes([span('27:30', '27:34'), span('28:33', '29:00')])).toEqual([]);
});

test('bursts within twenty minutes are one wake, and a longer one is work', () => {
  expect(findWakes([span('27:00', '27:02'), span('27:18', '27:20')])).toEqual([interval('27:00', '27:20')]);
  expect(findWakes([span('27:00', '27:02'), span('27:18', '27:20:01')])).toEqual([]);
});

test('less than a minute in all is none', () => {
  expect(findWakes([span('27:00', '27:00:30'), span('27:10', '27:10:29')])).toEqual([]);
  expect(findWakes([span('27:00', '27:00:30'), span('27:10', '27:10:30')])).toHaveLength(1);
});
