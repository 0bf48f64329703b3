/** The rest before a day's first work, by the week as a person would write it down. */
import { describe, expect, test } from 'vitest';
import { restBefore } from '../../../../../components/dashboard/week/rest-before';
import { addToDay } from '../../../../../tracking/day';
import { emptySummary } from '../../../../../tracking/day-summary';
import { HOUR } from '../../../../../tracking/instant';
import type { Interval } from '../../../../../tracking/span';
import { interval, MONDAY } from '../../../../support/build';
import { summariesOfDays } from '../../../../support/week';

/** Of each day from Monday on, in hours, rounded to the minute. */
function restsOf(days: readonly string[], unknown: readonly Interval[] = []): (number | null)[] {
  const worked = new Map(summariesOfDays(days).map((summary) => [summary.day, summary]));
  const keys = days.map((_, index) => addToDay(MONDAY, index));
  const summaries = keys.map((key) => worked.get(key) ?? emptySummary(key));
  return keys.map((key) => {
    const rest = restBefore(key, summaries, { unknown, seen: new Set(keys) });
    return rest === null ? null : Math.round((rest / HOUR) * 60) / 60;
  });
}

test('is the gap since the last work, over free days as well', () => {
  expect(restsOf(['09:00-18:00', '08:00-17:00', '', '09:00-12:00'])).toEqual([null, 14, null, 40]);
});

describe('of a night with no rest in it', () => {
  test('is the pause that there was', () => {
    expect(restsOf(['09:00-26:00', '05:00-18:00'])).toEqual([null, 3]);
  });

  test('is the pause after work that ran on past the day turn', () => {
    expect(restsOf(['10:00-13:00 24:15-29:30', '09:00-15:00'])).toEqual([null, 3.5]);
  });

  test('is the longest pause, where somebody worked right through it', () => {
    expect(restsOf(['09:00-27:50', '04:10-06:00 06:30-20:00'])).toEqual([null, 0.5]);
  });

  test('is told also where somebody had slept in the evening before', () => {
    expect(restsOf(['09:00-14:00 20:00-26:00', '05:30-18:00'])).toEqual([null, 3.5]);
  });

  test('is not told where nobody saw all of that pause', () => {
    const unknown = [interval('27:00', '27:30')];
    expect(restsOf(['09:00-26:00', '05:00-18:00'], unknown)).toEqual([null, null]);
  });
});

describe('of an evening that went on past the day turn', () => {
  test('is the rest that followed it', () => {
    expect(restsOf(['14:00-27:50', '04:10-06:00 14:00-22:00'])).toEqual([null, 8]);
    expect(restsOf(['14:00-27:00', '05:00-06:00 14:00-22:00'])).toEqual([null, 8]);
  });

  test('is told of the next day with work, where there was no more that day', () => {
    expect(restsOf(['14:00-27:50', '04:10-06:00', '09:00-17:00'])).toEqual([null, null, 27]);
  });

  test('is no siesta of the day after', () => {
    expect(restsOf(['09:00-26:00', '05:00-12:00 17:00-20:00'])).toEqual([null, 3]);
  });
});
