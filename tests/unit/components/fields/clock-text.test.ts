import { expect, test } from 'vitest';
import { parseClock } from '../../../../components/fields/clock-text';

test.each([
  ['18:30', 18 * 60 + 30],
  ['1830', 18 * 60 + 30],
  ['930', 9 * 60 + 30],
  [' 9 ', 9 * 60],
  ['0', 0],
  ['00:00', 0],
  ['23:59', 23 * 60 + 59],
  ['18.30', 18 * 60 + 30],
  ['18h30', 18 * 60 + 30],
  ['6:30 pm', 18 * 60 + 30],
  ['6 PM', 18 * 60],
  ['12 am', 0],
  ['12 p.m.', 12 * 60],
  ['오후 6시 30분', 18 * 60 + 30],
  ['오전 12시', 0],
  ['18시', 18 * 60],
])('%j is read as %i minutes after midnight', (text, minutes) => {
  expect(parseClock(text)).toBe(minutes);
});

test.each(['', 'soon', '24:00', '25', '12:60', '7:5', '13 pm', '0 am', '1:2:3', '-1', '18:30 o’clock', '12345'])(
  '%j is no time of day',
  (text) => {
    expect(parseClock(text)).toBeNull();
  },
);

test('every minute of the day reads back as itself', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => minute);
  expect(minutes.map((minute) => parseClock(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`))).toEqual(minutes);
});
