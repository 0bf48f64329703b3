import { expect, test } from 'vitest';
import { MINUTE } from '../../../tracking/instant';
import { leftAt } from '../../../tracking/presence';
import { at } from '../../support/build';

const noon = at('12:00');

test('whoever falls idle left a threshold ago', () => {
  expect(leftAt('active', noon, 'idle', MINUTE)).toBe(at('11:59'));
  expect(leftAt('active', noon, 'idle', 10 * MINUTE)).toBe(at('11:50'));
});

test('whoever locks the screen leaves at once', () => {
  expect(leftAt('active', noon, 'locked', MINUTE)).toBe(noon);
});

test('whoever is here has not left', () => {
  expect(leftAt('idle', noon, 'active', MINUTE)).toBeNull();
  expect(leftAt(null, noon, 'active', MINUTE)).toBeNull();
});

test('whoever had left before does not leave again', () => {
  expect(leftAt('idle', noon, 'idle', MINUTE)).toBeNull();
  expect(leftAt('idle', noon, 'locked', MINUTE)).toBeNull();
  expect(leftAt('locked', noon, 'idle', MINUTE)).toBeNull();
});

test('somebody of whom nothing is known yet left a threshold ago, too', () => {
  expect(leftAt(null, noon, 'idle', MINUTE)).toBe(at('11:59'));
});
