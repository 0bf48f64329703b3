import { describe, expect, test } from 'vitest';
import { isRestDay, isWorked, lastDays, makeHistory, restDaysNow, todayOf, weekStart } from '../../../patterns/history';
import { restsAfter } from '../../../patterns/quick-returns';
import { addToDay, type DayKey, type Weekday } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import { at, MONDAY, span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const WEEK = everyDay('09:00-17:00', 5);
const EMPTY = everyDay('');
const FACTS = {
  now: at('10:00'),
  offset: 0,
  dayTurnHour: 4,
  firstWeekday: 1 as Weekday,
  restDays: null,
  weekLine: 48,
  summaries: [],
  seen: new Set<DayKey>(),
  leave: new Set<DayKey>(),
  onCall: new Set<DayKey>(),
  weekends: [],
};
const RULES = { dayTurnHour: 4, isChat: () => false };

describe('days', () => {
  test('follow each other without a gap, from the first that is known to today', () => {
    const summaries = summarise([span('09:00', '10:00', 'github', { day: dayAgo(5) })], RULES);
    const { days } = makeHistory({ ...FACTS, summaries, seen: new Set([dayAgo(2)]) });
    expect(days.map(({ key }) => key)).toEqual([5, 4, 3, 2, 1, 0].map(dayAgo));
    expect(days.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(days.map(({ weekday }) => weekday)).toEqual([3, 4, 5, 6, 7, 1]);
  });

  test('begin with a sign of the browser or with leave, too', () => {
    expect(makeHistory({ ...FACTS, seen: new Set([dayAgo(3)]) }).days).toHaveLength(4);
    expect(makeHistory({ ...FACTS, leave: new Set([dayAgo(2), addToDay(MONDAY, 9)]) }).days).toHaveLength(3);
  });

  test('are today alone where nothing is known', () => {
    const history = makeHistory(FACTS);
    expect(history.days.map(({ key, isSeen, worked }) => [key, isSeen, worked])).toEqual([[MONDAY, false, 0]]);
    expect(lastDays(history, 7)).toEqual([]);
  });

  test('of the year’s end and of a leap year follow each other, too', () => {
    const keys = (first: string, now: string) =>
      makeHistory({ ...FACTS, now: at(now), seen: new Set([first as DayKey]) }).days.map(({ key }) => key);
    expect(keys('2026-12-31', '2027-01-01 10:00')).toEqual(['2026-12-31', '2027-01-01']);
    expect(keys('2028-02-28', '2028-03-01 10:00')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  test('are seen with a span or a sign of the browser, and leave alone is no sign', () => {
    const summaries = summarise([span('09:00', '09:01', 'github', { day: dayAgo(3) })], RULES);
    const { days } = makeHistory({ ...FACTS, summaries, seen: new Set([dayAgo(2)]), leave: new Set([dayAgo(1)]) });
    expect(days.map(({ isSeen }) => isSeen)).toEqual([true, true, false, false]);
    expect(days.map(({ isLeave }) => isLeave)).toEqual([false, false, true, false]);
  });

  test('carry the nights on call that begin on them', () => {
    const { days } = historyOf({ weeks: [EMPTY], onCall: [dayAgo(2)] });
    expect(days.filter(({ isOnCall }) => isOnCall).map(({ key }) => key)).toEqual([dayAgo(2)]);
  });

  test('are worked from half an hour on', () => {
    const history = historyOf({ weeks: [['', '', '', '', '', '09:00-09:30', '09:00-09:29']] });
    expect(lastDays(history, 2).map(isWorked)).toEqual([true, false]);
  });
});

describe('today', () => {
  const todayAt = (now: string, offset = 0) => todayOf(historyOf({ weeks: [WEEK], now, offset })).key;

  test('lasts to the day turn', () => {
    expect(todayAt('03:59')).toBe(dayAgo(1));
    expect(todayAt('04:00')).toBe(MONDAY);
    expect(todayOf(historyOf({ weeks: [WEEK], now: '03:59', dayTurnHour: 0 })).key).toBe(MONDAY);
  });

  test('is the day of the wall clock', () => {
    expect(todayAt('05:00', 540)).toBe(MONDAY);
    expect(todayOf(makeHistory({ ...FACTS, now: at('20:00'), offset: 540 })).key).toBe('2026-11-24');
  });

  test('is none of the last days', () => {
    const history = historyOf({ weeks: [WEEK], now: '23:00' });
    expect(lastDays(history, 2).map(({ key }) => key)).toEqual([dayAgo(2), dayAgo(1)]);
    expect(lastDays(history, 99)).toHaveLength(7);
  });
});

test('a week begins on its first weekday, even before the history does', () => {
  const history = historyOf({ weeks: [WEEK] });
  expect(weekStart(history, todayOf(history))).toBe(7);
  const fromSunday = historyOf({ weeks: [WEEK], firstWeekday: 7 });
  expect(weekStart(fromSunday, todayOf(fromSunday))).toBe(6);
  expect(weekStart(fromSunday, fromSunday.days[0])).toBe(-1);
});

describe('rest days', () => {
  const DAY = '09:00-17:00';
  const SUNDAY_TO_THURSDAY: WeekPlan = [DAY, DAY, DAY, DAY, '', '', DAY];
  const restDays = (told: Told) => {
    const history = historyOf({ thisWeek: everyDay(''), now: '2026-11-29 22:00', ...told });
    return history.days.filter((day) => day.key >= MONDAY && isRestDay(history, day)).map(({ weekday }) => weekday);
  };

  test('are Saturday and Sunday by habit of most, and where little is known', () => {
    expect(restDays({ weeks: times(6, WEEK) })).toEqual([6, 7]);
    expect(restDays({ weeks: [] })).toEqual([6, 7]);
  });

  test('are those of the six full weeks before', () => {
    expect(restDays({ weeks: times(6, SUNDAY_TO_THURSDAY) })).toEqual([5, 6]);
    expect(restDays({ weeks: [...times(9, WEEK), ...times(6, SUNDAY_TO_THURSDAY)] })).toEqual([5, 6]);
    expect(restDays({ weeks: [...times(6, SUNDAY_TO_THURSDAY), ...times(6, WEEK)] })).toEqual([6, 7]);
  });

  test('need four seen days of each weekday', () => {
    const fridays = [3, 10, 17].map(dayAgo);
    expect(restDays({ weeks: times(6, SUNDAY_TO_THURSDAY), unseen: fridays.slice(0, 2) })).toEqual([5, 6]);
    expect(restDays({ weeks: times(6, SUNDAY_TO_THURSDAY), unseen: fridays })).toEqual([6, 7]);
    expect(restDays({ weeks: times(4, SUNDAY_TO_THURSDAY) })).toEqual([5, 6]);
    expect(restDays({ weeks: times(3, SUNDAY_TO_THURSDAY) })).toEqual([6, 7]);
  });

  test('of one week are not those of another', () => {
    const history = historyOf({ weeks: [...times(6, WEEK), ...times(4, SUNDAY_TO_THURSDAY)] });
    const ofWeek = (start: number) =>
      history.days
        .slice(start, start + 7)
        .filter((day) => isRestDay(history, day))
        .map(({ weekday }) => weekday);
    expect(ofWeek(0)).toEqual([6, 7]);
    expect(ofWeek(42)).toEqual([6, 7]);
    expect(ofWeek(63)).toEqual([6, 7]);
    expect(restDays({ weeks: [...times(6, WEEK), ...times(4, SUNDAY_TO_THURSDAY)] })).toEqual([5, 6]);
  });

  test('do not ask the week in question, nor today', () => {
    const thisWeek = ['', '', '', '', '09:00-17:00', '09:00-17:00', '09:00-17:00'];
    expect(restDays({ weeks: times(6, WEEK), thisWeek })).toEqual([6, 7]);
  });

  test('are what the person named, whatever their weeks say', () => {
    expect(restDays({ weeks: times(6, WEEK), restDays: [1, 3] })).toEqual([1, 3]);
    expect(restDays({ weeks: times(6, SUNDAY_TO_THURSDAY), restDays: [6, 7] })).toEqual([6, 7]);
    expect(restDays({ weeks: times(6, WEEK), restDays: [] })).toEqual([]);
  });

  test('of this week are told of it as a whole, too', () => {
    expect(restDaysNow(historyOf({ weeks: times(6, SUNDAY_TO_THURSDAY) }))).toEqual([5, 6]);
    expect(restDaysNow(historyOf({ weeks: times(6, SUNDAY_TO_THURSDAY), restDays: [1, 3] }))).toEqual([1, 3]);
  });
});

describe('episodes', () => {
  test('are those of all days, in order', () => {
    const history = historyOf({ weeks: [everyDay('09:00-12:00 13:00-17:00', 2)] });
    expect(history.episodes).toHaveLength(4);
  });

  test('stay in order over the date line, where a day comes twice', () => {
    const friday = span('04:00', '05:00', 'github', { day: dayAgo(3), offset: 540 });
    // Four hours later it is Thursday afternoon in California.
    const thursday = span('16:00', '17:00', 'github', { day: dayAgo(4), offset: -480 });
    const again = span('09:00', '17:00', 'github', { day: dayAgo(3), offset: -480 });
    const history = historyOf({ weeks: [EMPTY], spans: [friday, thursday, again], offset: -480 });
    expect(history.episodes.map(({ start }) => start)).toEqual([friday.start, thursday.start, again.start]);
    // The night in California, and from Friday evening to Monday at ten.
    expect([...restsAfter(history, 7)]).toEqual([
      [dayAgo(4), 16],
      [dayAgo(3), 65],
    ]);
  });
});
