import { describe, expect, test } from 'vitest';
import {
  hasWeeks,
  hoursAWeek,
  isAtLeast,
  isOver,
  lastCountingWeeks,
  lastWeekHours,
  lastWeeks,
  meanHours,
} from '../../../patterns/weeks';
import { dayAgo, everyDay, historyOf, spansOfWeeks, times } from '../../support/patterns/history-of';

const FORTY = everyDay('09:00-17:00', 5);
const FIFTY = everyDay('09:00-19:00', 5);
const SIXTY = everyDay('09:00-21:00', 5);
const EMPTY = everyDay('');

/** Days before Monday, the first of them so many days ago. */
const daysAgo = (first: number, count: number) => Array.from({ length: count }, (_, index) => dayAgo(first - index));

describe('full weeks', () => {
  test('lie side by side, the latest first, and today’s week is none', () => {
    const history = historyOf({ weeks: [FORTY, FIFTY, SIXTY], thisWeek: ['08:00-09:30'] });
    expect(lastWeeks(history, 2).map(({ hours }) => hours)).toEqual([60, 50]);
    expect(lastWeeks(history, 9).map(({ hours }) => hours)).toEqual([60, 50, 40]);
    expect(lastWeeks(history, 1)[0]?.days.map(({ key }) => key)).toEqual(daysAgo(7, 7));
  });

  test('a week is full on the day after its last, and not on its last', () => {
    const told = { weeks: [FORTY, FIFTY], thisWeek: ['', '', '', '', '', '09:00-12:00', ''] };
    expect(lastWeekHours(historyOf({ ...told, now: '2026-11-29 23:00' }))).toBe(50);
    expect(lastWeekHours(historyOf({ ...told, now: '2026-11-30 03:59' }))).toBe(50);
    const full = historyOf({ ...told, now: '2026-11-30 04:00' });
    expect(lastWeeks(full, 1)[0]?.hours).toBe(3);
  });

  test('begin on the weekday that the person named', () => {
    const work = everyDay('09:00-17:00', 5);
    const told = { weeks: times(2, work), firstWeekday: 7 as const };
    const days = lastWeeks(historyOf(told), 1)[0]?.days.map(({ key }) => key);
    expect(days).toEqual(daysAgo(8, 7));
  });

  test('the first of a history may be a part of one', () => {
    const history = historyOf({ weeks: times(2, FORTY), firstWeekday: 7 });
    const weeks = lastWeeks(history, 9);
    expect(weeks.map(({ days }) => days.length)).toEqual([7, 6]);
    expect(weeks[1]).toMatchObject({ hours: 40, seen: 6, isCounting: true });
  });

  test('there are none in the first week', () => {
    const history = historyOf({ weeks: [], thisWeek: ['08:00-09:00'] });
    expect(lastWeeks(history, 4)).toEqual([]);
    expect(lastWeekHours(history)).toBeUndefined();
  });
});

describe('a week counts', () => {
  const lastOf = (unseen: number, leave = 0) =>
    lastWeeks(historyOf({ weeks: [FORTY, EMPTY], unseen: daysAgo(7, unseen), leave: daysAgo(7, leave) }), 1)[0];

  test('from five seen days on', () => {
    expect(lastOf(2)).toMatchObject({ seen: 5, isCounting: true });
    expect(lastOf(3)).toMatchObject({ seen: 4, isCounting: false });
  });

  test('with leave counting as seen', () => {
    expect(lastOf(4, 2)).toMatchObject({ seen: 5, isCounting: true });
    expect(lastOf(4, 1)).toMatchObject({ seen: 4, isCounting: false });
  });

  test('with two days of leave, and not with three', () => {
    expect(lastOf(0, 2)?.isCounting).toBe(true);
    expect(lastOf(0, 3)?.isCounting).toBe(false);
  });

  test('where it is the first one and only a part, with five days of it', () => {
    const partOf = (length: number) => {
      const days = Array.from({ length: 7 - length }, (_, index) => dayAgo(14 - index));
      const seen = historyOf({ weeks: [EMPTY, FORTY], unseen: days });
      return lastWeeks(seen, 2)[1]?.isCounting;
    };
    expect(partOf(5)).toBe(true);
    expect(partOf(4)).toBe(false);
  });
});

describe('the hours of the last week', () => {
  test('are known if it counts, whatever the one before it says', () => {
    const weeks = [FORTY, ['09:00-17:00', '09:00-17:00', '', '', '', '', '']] as const;
    expect(lastWeekHours(historyOf({ weeks, unseen: daysAgo(5, 2) }))).toBe(16);
    expect(lastWeekHours(historyOf({ weeks, unseen: daysAgo(5, 3) }))).toBeUndefined();
  });

  test('are divided at the day turn', () => {
    const weeks = [FORTY, ['', '', '', '', '', '', '22:00-30:00']] as const;
    expect(lastWeekHours(historyOf({ weeks }))).toBe(6);
  });

  test('are exact, though their days are fractions', () => {
    const day = '09:00-16:06';
    expect(lastWeekHours(historyOf({ weeks: [everyDay(day, 6)] }))).toBe(42.6);
    expect(meanHours(historyOf({ weeks: times(3, everyDay(day, 6)) }), 3)).toBe(42.6);
  });
});

describe('the mean over k counting weeks', () => {
  test('is over the last of them', () => {
    const history = historyOf({ weeks: [SIXTY, FORTY, FORTY, FIFTY, FIFTY] });
    expect(meanHours(history, 2)).toBe(50);
    expect(meanHours(history, 4)).toBe(45);
    expect(meanHours(history, 5)).toBe(48);
  });

  test('is not known with one week fewer', () => {
    const history = historyOf({ weeks: times(3, FIFTY) });
    expect(meanHours(history, 3)).toBe(50);
    expect(meanHours(history, 4)).toBeUndefined();
    expect(lastCountingWeeks(history, 4)).toBeNull();
  });

  test('passes over four weeks that do not count, and not over five', () => {
    const away = (count: number) =>
      historyOf({
        weeks: [SIXTY, FIFTY, ...times(count, EMPTY), FORTY, FORTY],
        leave: daysAgo(14 + count * 7, count * 7),
      });
    expect(meanHours(away(4), 4)).toBe(47.5);
    expect(meanHours(away(5), 4)).toBeUndefined();
    expect(lastCountingWeeks(away(4), 4)?.map(({ hours }) => hours)).toEqual([40, 40, 50, 60]);
  });

  test('of some weeks is theirs, whether they count or not', () => {
    expect(hoursAWeek(lastWeeks(historyOf({ weeks: [EMPTY, FORTY, FIFTY] }), 3))).toBe(30);
  });
});

test('so many weeks of minimum data are so many that count, however long ago', () => {
  const leave = daysAgo(49, 42);
  const history = historyOf({ weeks: [FORTY, FORTY, ...times(6, EMPTY), FORTY], leave });
  expect(hasWeeks(history, 3)).toBe(true);
  expect(hasWeeks(history, 4)).toBe(false);
});

test('over the date line and back no hour is counted twice', () => {
  const spans = spansOfWeeks([everyDay('09:00-17:00', 2)], { offset: 540 });
  const history = historyOf({ weeks: [['', '', '09:00-17:00', '', '', '', '']], spans, offset: -480 });
  expect(lastWeekHours(history)).toBe(24);
});

test('a comparison with what is not known is false', () => {
  expect(isAtLeast(undefined, 0)).toBe(false);
  expect(isOver(undefined, 0)).toBe(false);
  expect([isAtLeast(48, 48), isAtLeast(47.99, 48)]).toEqual([true, false]);
  expect([isOver(48.01, 48), isOver(48, 48)]).toEqual([true, false]);
});
