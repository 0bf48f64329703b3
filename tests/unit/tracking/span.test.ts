import { expect, test } from 'vitest';
import { MINUTE } from '../../../tracking/instant';
import { clip, lengthOf, membersOf, union, unionLength } from '../../../tracking/span';
import { interval, span } from '../../support/build';

test('a span is as long as its end is after its start, and never shorter than nothing', () => {
  expect(lengthOf(span('09:00', '10:30'))).toBe(90 * MINUTE);
  expect(lengthOf(interval('10:00', '09:00'))).toBe(0);
});

test('a clip is the part inside a window, and keeps the tool', () => {
  expect(clip(span('09:00', '12:00'), interval('10:00', '11:00'))).toEqual(span('10:00', '11:00'));
  expect(clip(span('09:00', '12:00'), interval('08:00', '13:00'))).toEqual(span('09:00', '12:00'));
});

test('intervals that only touch a window have no part in it', () => {
  expect(clip(interval('09:00', '10:00'), interval('10:00', '11:00'))).toBeNull();
  expect(clip(interval('09:00', '10:00'), interval('11:00', '12:00'))).toBeNull();
});

test('a union joins what overlaps or touches, in any order, and drops what is empty', () => {
  expect(
    union([
      interval('10:30', '11:00'),
      interval('09:00', '10:00'),
      interval('09:30', '10:30'),
      interval('12:00', '12:00'),
      interval('13:00', '14:00'),
    ]),
  ).toEqual([interval('09:00', '11:00'), interval('13:00', '14:00')]);
});

test('a short interval inside a long one does not shorten it', () => {
  expect(union([interval('09:00', '12:00'), interval('10:00', '11:00')])).toEqual([interval('09:00', '12:00')]);
});

test('a bridge joins over gaps as long as itself, and no longer', () => {
  const parts = [interval('09:00', '10:00'), interval('10:15', '11:00'), interval('11:15:01', '12:00')];
  expect(union(parts, 15 * MINUTE)).toEqual([interval('09:00', '11:00'), interval('11:15:01', '12:00')]);
});

test('a union leaves the intervals that it was made of alone', () => {
  const first = interval('09:00', '10:00');
  union([first, interval('10:00', '11:00')]);
  expect(first).toEqual(interval('09:00', '10:00'));
});

test('each cluster of a union knows what it was joined from, empty intervals left out, and needs no others', () => {
  const day = [
    interval('08:00', '08:05'),
    interval('09:00', '12:00'),
    interval('10:00', '11:00'),
    interval('10:30', '10:30'),
    interval('12:00', '13:00'),
    interval('15:00', '16:00'),
  ];
  const [, morning, afternoon] = union(day);
  expect(membersOf([interval('09:00', '13:00'), interval('15:00', '16:00')], day)).toEqual([
    [day[1], day[2], day[4]],
    [day[5]],
  ]);
  expect([morning, afternoon]).toEqual([interval('09:00', '13:00'), interval('15:00', '16:00')]);
});

test('no instant is counted twice', () => {
  expect(unionLength([interval('09:00', '10:00'), interval('09:30', '10:30')])).toBe(90 * MINUTE);
  expect(unionLength([])).toBe(0);
});
