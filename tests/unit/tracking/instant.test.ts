import { expect, test } from 'vitest';
import { later, toInstant } from '../../../tracking/instant';
import { at } from '../../support/build';

test('what no clock shows is no instant', () => {
  for (const milliseconds of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(() => toInstant(milliseconds)).toThrow('a finite number of milliseconds');
  }
  expect(() => later(at('10:00'), Number.NaN)).toThrow('and this was NaN');
});

test('an instant is in whole milliseconds', () => {
  expect(toInstant(1.6)).toBe(2);
});
