import { expect, test } from 'vitest';
import { makePointer } from '../../../../components/charts/use-pointer';

const HERE = { clientX: 40, clientY: 12 };
const THERE = { clientX: 41, clientY: 12 };

test('a pointer that rests does so until it is seen elsewhere', () => {
  const pointer = makePointer();
  pointer.move(HERE);
  expect(pointer.isResting(HERE)).toBe(false);
  pointer.rest();
  expect([pointer.isResting(HERE), pointer.isResting(HERE)]).toEqual([true, true]);
  expect([pointer.isResting(THERE), pointer.isResting(HERE)]).toEqual([false, false]);
});

test('one that moved on without coming to another mark rests no more', () => {
  const pointer = makePointer();
  pointer.move(HERE);
  pointer.rest();
  pointer.move(THERE);
  expect(pointer.isResting(THERE)).toBe(false);
});

test('one that left and came back to the same place does not rest there', () => {
  const pointer = makePointer();
  pointer.move(HERE);
  pointer.press();
  pointer.rest();
  pointer.leave();
  expect([pointer.isResting(HERE), pointer.isPressed()]).toEqual([false, false]);
  pointer.leave();
  pointer.rest();
  expect(pointer.isResting(HERE)).toBe(false);
});

test('where none was seen, none rests', () => {
  const pointer = makePointer();
  pointer.rest();
  expect(pointer.isResting(HERE)).toBe(false);
});

test('it is pressed until it is released', () => {
  const pointer = makePointer();
  pointer.press();
  expect(pointer.isPressed()).toBe(true);
  pointer.release();
  expect(pointer.isPressed()).toBe(false);
});
