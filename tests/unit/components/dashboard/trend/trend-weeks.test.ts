/** Weeks of the trend: what they hold, why they count or not, and that their means are those of the patterns. */
import { describe, expect, test } from 'vitest';
import { type TrendWeek, trendWeeks } from '../../../../../components/dashboard/trend/trend-weeks';
import { lastWeeks, meanHours } from '../../../../../patterns/weeks';
import { historyAt, reportOf } from '../../../../../scripts/replay/report';
import { HOUR } from '../../../../../tracking/instant';
import { at } from '../../../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../../../support/patterns/history-of';
import { lived } from '../../../../support/patterns/lived';

const FORTY = everyDay('09:00-17:00', 5);
const FIFTY = everyDay('09:00-19:00', 5);
const SIXTY = everyDay('09:00-21:00', 5);
const TWO_DAYS: WeekPlan = ['', '', '', '09:00-21:00', '09:00-21:00', '', ''];

function weeksOf(told: Told): TrendWeek[] {
  const history = historyOf(told);
  return trendWeeks(history.days, history.firstWeekday);
}

const daysAgo = (first: number, count: number) => Array.from({ length: count }, (_, index) => dayAgo(first - index));

test('weeks lie side by side, and the last one is not over', () => {
  const weeks = weeksOf({ weeks: [FORTY, FIFTY], thisWeek: ['08:00-09:30'] });
  expect(weeks.map(({ first, last }) => [first, last])).toEqual([
    ['2026-11-09', '2026-11-15'],
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
  ]);
  expect(weeks.map(({ kind, worked }) => [kind, worked / HOUR])).toEqual([
    ['counting', 40],
    ['counting', 50],
    ['running', 1.5],
  ]);
});

test('of no days there are no weeks', () => {
  expect(trendWeeks([], 1)).toEqual([]);
});

test('a week of which fewer than five days were seen is unknown, however long it was', () => {
  const [unknown] = weeksOf({ weeks: [SIXTY, FORTY], unseen: daysAgo(9, 2) });
  expect(unknown).toMatchObject({ kind: 'counting', seen: 5, unseen: 2 });
  const history = historyOf({ weeks: [TWO_DAYS], unseen: daysAgo(7, 3) });
  expect(trendWeeks(history.days, 1)[0]).toMatchObject({ kind: 'unknown', seen: 4, unseen: 3, worked: 24 * HOUR });
});

test('a week with three days of leave is leave, and its days are not missing', () => {
  const [onLeave] = weeksOf({ weeks: [TWO_DAYS, FORTY], leave: daysAgo(14, 3) });
  expect(onLeave).toMatchObject({ kind: 'leave', leave: 3, unseen: 0 });
});

test('days before the history began were not seen', () => {
  const history = historyOf({ weeks: [FORTY, FORTY], unseen: daysAgo(14, 2), firstWeekday: 1 });
  const known = history.days.filter(({ key }) => key >= dayAgo(12)).map((day, index) => ({ ...day, index }));
  expect(trendWeeks(known, 1)[0]).toMatchObject({ first: dayAgo(14), unseen: 2, seen: 5, kind: 'counting' });
});

test('of the week that runs only days that are over can be missing', () => {
  const told = { weeks: [FORTY], thisWeek: ['09:00-12:00'], now: '2026-11-25 08:00' };
  expect(weeksOf({ ...told, unseen: [dayAgo(-1), dayAgo(-2)] }).at(-1)).toMatchObject({ kind: 'running', unseen: 1 });
});

describe('the mean of four weeks', () => {
  const meansOf = (told: Told) => weeksOf(told).map(({ mean }) => mean);

  test('begins with the fourth week, and the week that runs has none', () => {
    expect(meansOf({ weeks: [FORTY, FORTY, SIXTY, SIXTY, SIXTY], thisWeek: ['09:00-12:00'] })).toEqual([
      null,
      null,
      null,
      50,
      55,
      null,
    ]);
  });

  test('passes over weeks that do not count, four at the most, and is not known then', () => {
    const weeks = [...times(4, FORTY), ...times(5, everyDay('')), FORTY];
    const unseen = daysAgo(6 * 7, 5 * 7);
    expect(meansOf({ weeks, unseen })).toEqual([null, null, null, 40, 40, 40, 40, 40, null, null, null]);
  });

  test('is that of the patterns at the end of each week', () => {
    const weeks = [FORTY, FIFTY, SIXTY, FIFTY, FORTY, SIXTY, FIFTY, FIFTY, SIXTY, FORTY, FIFTY, SIXTY];
    const unseen = [3, 10, 11, 12, 13, 31, 32, 33, 59, 60, 61, 62];
    const leave = [24, 25, 26];
    const means = meansOf({ weeks, unseen: unseen.map(dayAgo), leave: leave.map(dayAgo) });
    for (let later = 0; later < weeks.length; later += 1) {
      const atThatTime = historyOf({
        weeks: weeks.slice(0, weeks.length - later),
        unseen: unseen.map((ago) => dayAgo(ago - later * 7)),
        leave: leave.map((ago) => dayAgo(ago - later * 7)),
      });
      expect(means.at(-2 - later)).toBe(meanHours(atThatTime, 4) ?? null);
    }
    expect(means).toContain(null);
  });
});

test('the hours of a week are those of the replay', () => {
  const weeks = [FORTY, SIXTY, FIFTY, everyDay('10:00-25:10', 6), SIXTY];
  const spans = lived(weeks, 7);
  const reading = {
    asOf: { at: at('10:00'), offset: 0 },
    rules: { dayTurnHour: 4, isChat: () => false },
    firstWeekday: 1 as const,
    restDays: null,
    weekLine: 48,
    answers: { off: [], chosen: [] },
  };
  const history = historyAt(spans, { unseen: new Set(), leave: new Set(), onCall: new Set() }, reading);
  const { lastWeek } = reportOf(history, reading);
  const shown = trendWeeks(history.days, 1);
  expect((shown.at(-2) as TrendWeek).worked / HOUR).toBeCloseTo(lastWeek.workedHours, 2);
  expect((shown.at(-2) as TrendWeek).active / HOUR).toBeCloseTo(lastWeek.activeHours, 2);
  expect(shown.slice(0, -1).map(({ worked }) => worked / HOUR)).toEqual(
    lastWeeks(history, 5)
      .map(({ hours }) => hours)
      .toReversed(),
  );
});
