import { expect, test } from 'vitest';
import { toggleWeekday, weekFrom } from '../../../../components/fields/week';

test('a week is shown from its own first day', () => {
  expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
});

test('a day is added in the order of the week, whenever it is picked', () => {
  expect(toggleWeekday([2, 7], 1)).toEqual([1, 2, 7]);
});

test('a day is taken away', () => {
  expect(toggleWeekday([1, 2], 2)).toEqual([1]);
});

test('the last day stays, for settings without a work day are none', () => {
  expect(toggleWeekday([7], 7)).toEqual([7]);
});
