import { expect, test } from 'vitest';
import { hourScale } from '../../../../components/charts/hour-scale';

const PLACE = { top: 30, foot: 210 };

test('the highest value stands at the top, and the foot a little below the lowest', () => {
  const { at, ticks } = hourScale([40, 55, 72], PLACE);
  expect(at(72)).toBe(30);
  expect(at(36)).toBe(210);
  expect(ticks).toEqual([40, 50, 60, 70]);
});

test('hours below the foot are known to be there', () => {
  const { isBelow } = hourScale([40, 72], PLACE);
  expect(isBelow(35.9)).toBe(true);
  expect(isBelow(36)).toBe(false);
});

test('nothing is below zero', () => {
  expect(hourScale([2, 60], PLACE).at(0)).toBe(210);
});
