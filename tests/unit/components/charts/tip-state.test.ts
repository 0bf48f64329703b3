import { expect, test } from 'vitest';
import { focus, hover, NO_TIP, shownKey, type TipState } from '../../../../components/charts/tip-state';

/** What is shown after each step: `+` is pointed at or comes into focus, `-` is left, `esc` takes everything away. */
function shownAfter(...steps: string[]): (string | null)[] {
  let state: TipState = NO_TIP;
  return steps.map((step) => {
    const [by, key] = step.split(' ');
    const to = key === 'none' ? null : (key ?? null);
    state = by === 'esc' ? NO_TIP : by === 'hover' ? hover(state, to) : focus(state, to);
    return shownKey(state);
  });
}

test('what is pointed at is told, and nothing once it is left', () => {
  expect(shownAfter('hover a', 'hover b', 'hover none')).toEqual(['a', 'b', null]);
});

test('what is in focus is told, and nothing once it is left', () => {
  expect(shownAfter('focus a', 'focus none', 'focus b')).toEqual(['a', null, 'b']);
});

test('the pointer that leaves does not take away what is in focus', () => {
  expect(shownAfter('focus a', 'hover b', 'hover none')).toEqual(['a', 'b', 'a']);
});

test('the focus goes on from mark to mark under a pointer that rests', () => {
  expect(shownAfter('hover a', 'focus b', 'focus none', 'focus c', 'hover none')).toEqual(['a', 'b', 'a', 'c', 'c']);
});

test('the last of both is told, and then the other', () => {
  expect(shownAfter('focus a', 'hover b', 'focus c', 'hover d', 'focus none', 'hover none')).toEqual([
    'a',
    'b',
    'c',
    'd',
    'd',
    null,
  ]);
});

test('Escape takes both away, and neither comes back by itself', () => {
  expect(shownAfter('focus a', 'hover b', 'esc', 'hover none')).toEqual(['a', 'b', null, null]);
  expect(shownAfter('focus a', 'hover b', 'esc', 'hover c', 'hover none')).toEqual(['a', 'b', null, 'c', null]);
});
