import { expect, test } from 'vitest';
import { codeMarks, usualMinutes } from '../../../../components/ribbon/code-marks';

const marks = (first: number, last: number, dayTurnHour = 4) =>
  codeMarks({ text: '', first: first * 60, last: last * 60, days: 5 }, dayTurnHour).map(({ hour, minute }) => [
    hour,
    minute / 60,
  ]);

test('ten to one stands six and twenty-one hours after a day turn at four', () => {
  expect(marks(10.17, 25.33)).toEqual([
    [10, 6],
    [1, 21],
  ]);
});

test('an end at the day turn stands at the right edge, and a start there at the left', () => {
  expect(marks(4.2, 27.8)).toEqual([
    [4, 0],
    [4, 24],
  ]);
});

test('what goes on past the day turn stands where the next row shows it', () => {
  expect(marks(22, 30)).toEqual([
    [10, 18],
    [6, 2],
  ]);
});

test('a day that turns at midnight ends there', () => {
  expect(marks(9, 24, 0)).toEqual([
    [9, 9],
    [0, 24],
  ]);
});

test('a week without a code shows the usual hours', () => {
  expect(usualMinutes({ usualStart: 9 * 60, usualStop: 18 * 60 + 30, dayTurnHour: 4 })).toEqual([300, 870]);
  expect(usualMinutes({ usualStart: 17 * 60, usualStop: 60, dayTurnHour: 4 })).toEqual([780, 1260]);
});
