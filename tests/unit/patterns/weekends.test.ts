import { describe, expect, test } from 'vitest';
import { lastWeekends, runningWeekend } from '../../../patterns/weekends';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const USUAL = everyDay('09:00-17:00', 5);

const weekendsOf = (told: Partial<Told>, count = 4) =>
  lastWeekends(historyOf({ weeks: times(8, USUAL), ...told }), count).map((days) => days.map(({ key }) => key));

test('the latest is first, each with its days in order', () => {
  expect(weekendsOf({}, 2)).toEqual([
    [dayAgo(2), dayAgo(1)],
    [dayAgo(9), dayAgo(8)],
  ]);
});

test('one that still runs is none, and on the day after it is the first', () => {
  expect(weekendsOf({ now: '2026-11-28 12:00' }, 1)).toEqual([[dayAgo(2), dayAgo(1)]]);
  expect(weekendsOf({ now: '2026-11-29 23:00' }, 1)).toEqual([[dayAgo(2), dayAgo(1)]]);
  expect(weekendsOf({ now: '2026-11-30 03:59' }, 1)).toEqual([[dayAgo(2), dayAgo(1)]]);
  expect(weekendsOf({ now: '2026-11-30 04:00' }, 1)).toEqual([['2026-11-28', '2026-11-29']]);
});

describe('where the history begins', () => {
  test('there are as many as are known from their beginning', () => {
    expect(weekendsOf({ weeks: times(3, USUAL) })).toHaveLength(3);
    expect(weekendsOf({ weeks: times(4, USUAL) })).toHaveLength(4);
  });

  test('with a weekend, that one is known from its beginning by the weekday', () => {
    const told = { weeks: times(1, USUAL), restDays: [1, 2] as const, now: '2026-11-25 10:00' };
    expect(weekendsOf(told)).toEqual([
      ['2026-11-23', '2026-11-24'],
      [dayAgo(7), dayAgo(6)],
    ]);
  });

  test('in the middle of a weekend, that one is not among them', () => {
    const told = { weeks: times(1, USUAL), restDays: [1, 7] as const, now: '2026-11-25 10:00' };
    expect(weekendsOf(told)).toEqual([[dayAgo(1), '2026-11-23']]);
  });
});

describe('a weekend is a run of rest days', () => {
  test('of one day', () => {
    expect(weekendsOf({ restDays: [7] }, 2)).toEqual([[dayAgo(1)], [dayAgo(8)]]);
  });

  test('of more, and more than one in a week', () => {
    expect(weekendsOf({ restDays: [3, 5, 6, 7] }, 3)).toEqual([
      [dayAgo(3), dayAgo(2), dayAgo(1)],
      [dayAgo(5)],
      [dayAgo(10), dayAgo(9), dayAgo(8)],
    ]);
  });

  test('through the border of a week', () => {
    expect(weekendsOf({ restDays: [1, 7], now: '2026-11-24 10:00' }, 1)).toEqual([[dayAgo(1), '2026-11-23']]);
    expect(weekendsOf({ firstWeekday: 7 }, 1)).toEqual([[dayAgo(2), dayAgo(1)]]);
  });

  test('and there is none where no day is one, or each', () => {
    expect(weekendsOf({ restDays: [] })).toEqual([]);
    expect(weekendsOf({ restDays: [1, 2, 3, 4, 5, 6, 7] })).toEqual([]);
  });
});

test('weeks of another habit have another weekend', () => {
  const sundayToThursday: WeekPlan = [
    '09:00-17:00',
    '09:00-17:00',
    '09:00-17:00',
    '09:00-17:00',
    '',
    '',
    '09:00-17:00',
  ];
  expect(weekendsOf({ weeks: times(8, sundayToThursday) }, 2)).toEqual([
    [dayAgo(3), dayAgo(2)],
    [dayAgo(10), dayAgo(9)],
  ]);
  // Before six weeks are known it is the usual one.
  expect(weekendsOf({ weeks: times(3, sundayToThursday) }, 1)).toEqual([[dayAgo(2), dayAgo(1)]]);
});

describe('the weekend that runs', () => {
  const runningAt = (now: string, told: Partial<Told> = {}) =>
    runningWeekend(historyOf({ weeks: times(8, USUAL), now, ...told })).map(({ key }) => key);

  test('goes up to today', () => {
    expect(runningAt('2026-11-28 12:00')).toEqual(['2026-11-28']);
    expect(runningAt('2026-11-29 12:00')).toEqual(['2026-11-28', '2026-11-29']);
    expect(runningAt('2026-11-30 03:59')).toEqual(['2026-11-28', '2026-11-29']);
  });

  test('is none on any other day', () => {
    expect(runningAt('2026-11-27 12:00')).toEqual([]);
    expect(runningAt('2026-11-28 03:59')).toEqual([]);
    expect(runningAt('2026-11-30 04:00')).toEqual([]);
  });

  test('is made of the person’s own rest days', () => {
    expect(runningAt('2026-11-25 12:00', { restDays: [2, 3] })).toEqual(['2026-11-24', '2026-11-25']);
    expect(runningAt('2026-11-28 12:00', { restDays: [2, 3] })).toEqual([]);
  });

  test('is known from its beginning', () => {
    expect(runningAt('12:00', { weeks: [], restDays: [1, 2] })).toEqual(['2026-11-23']);
    expect(runningAt('12:00', { weeks: [], restDays: [1, 7] })).toEqual([]);
    expect(runningAt('12:00', { restDays: [1, 2, 3, 4, 5, 6, 7] })).toEqual([]);
  });
});
