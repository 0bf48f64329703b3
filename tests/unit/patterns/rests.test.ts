import { expect, test } from 'vitest';
import { gapsBetween, isRest } from '../../../patterns/rests';
import { at, interval } from '../../support/build';

test('a gap runs from the end of an episode to the start of the next, and the last one is open to now', () => {
  const day = [interval('09:00', '12:00'), interval('13:00', '18:00'), interval('20:00', '21:00')];
  expect(gapsBetween(day, at('22:00'))).toEqual([
    { ...interval('12:00', '13:00'), isOpen: false },
    { ...interval('18:00', '20:00'), isOpen: false },
    { ...interval('21:00', '22:00'), isOpen: true },
  ]);
});

test('while work goes on, no gap is open', () => {
  expect(gapsBetween([interval('09:00', '12:00')], at('12:00'))).toEqual([]);
});

test('before any work there is no gap', () => {
  expect(gapsBetween([], at('12:00'))).toEqual([]);
});

test('a gap of a weekend is one, and whole', () => {
  const [weekend] = gapsBetween([interval('09:00', '18:00'), interval('72:00', '80:00')], at('80:00'));
  expect(weekend).toEqual({ ...interval('18:00', '72:00'), isOpen: false });
});

test('a rest is a gap of four hours or more', () => {
  expect(isRest(interval('18:00', '22:00'))).toBe(true);
  expect(isRest(interval('18:00', '21:59:59'))).toBe(false);
});
