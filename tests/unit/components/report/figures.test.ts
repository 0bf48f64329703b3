import { describe, expect, test } from 'vitest';
import { figuresOf, sharesOf, weeksOver } from '../../../../components/report/figures';
import { daysBetween, toDayKey } from '../../../../tracking/day';
import { HOUR } from '../../../../tracking/instant';
import type { Interval } from '../../../../tracking/span';
import { at, interval, MONDAY, span } from '../../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../../support/patterns/history-of';

const FORTY = everyDay('09:00-17:00', 5);
const SIXTY = everyDay('09:00-21:00', 5);
/** The four weeks before Monday. */
const FOUR_WEEKS = { from: dayAgo(28), to: dayAgo(1) };

describe('a range', () => {
  test('tells hours, days by their kind, and the longest of them', () => {
    const history = historyOf({
      weeks: [FORTY, FORTY, SIXTY, FORTY],
      leave: [dayAgo(1)],
      unseen: [dayAgo(2), dayAgo(1)],
    });
    const figures = figuresOf(history, FOUR_WEEKS, []);
    expect(figures.worked).toBe(180 * HOUR);
    expect(figures.active).toBe(180 * HOUR);
    expect(figures.workedDays).toBe(20);
    expect(figures.freeDays).toBe(6);
    expect(figures.leaveDays).toBe(1);
    expect(figures.unseenDays).toBe(1);
    expect(figures.longest?.worked).toBe(12 * HOUR);
  });

  test('has each of its days in one kind: a worked day of leave is worked, and today is not free yet', () => {
    const history = historyOf({
      weeks: [FORTY],
      thisWeek: ['09:00-09:20'],
      leave: [dayAgo(7), dayAgo(1)],
      unseen: [dayAgo(2)],
    });
    const figures = figuresOf(history, { from: dayAgo(7), to: MONDAY }, []);
    expect(figures.days.map(({ kind }) => kind)).toEqual([...Array(5).fill('worked'), 'unseen', 'leave', 'running']);
    expect(figures).toMatchObject({ workedDays: 5, workedLeaveDays: 1, freeDays: 0, leaveDays: 1, unseenDays: 1 });
    expect(figures.runningDays).toBe(1);
  });

  test('counts today as worked once it is', () => {
    const history = historyOf({ weeks: [FORTY], thisWeek: ['09:00-09:40'] });
    expect(figuresOf(history, { from: MONDAY, to: MONDAY }, [])).toMatchObject({ workedDays: 1, runningDays: 0 });
  });

  test('holds only its own days, and knows the rest before the first of them from the days before', () => {
    const history = historyOf({ weeks: times(3, SIXTY) });
    const figures = figuresOf(history, { from: dayAgo(5), to: dayAgo(3) }, []);
    expect(figures.days.map(({ key }) => key)).toEqual([dayAgo(5), dayAgo(4), dayAgo(3)]);
    expect(figures.days.map(({ rest }) => rest)).toEqual([12 * HOUR, 12 * HOUR, 12 * HOUR]);
    expect(figures.worked).toBe(36 * HOUR);
  });

  test('that begins before anything was known has a row for every day, and those days were not seen', () => {
    const history = historyOf({ weeks: [['', '09:00-17:00', '', '', '', '', ''], FORTY], unseen: [dayAgo(14)] });
    const figures = figuresOf(history, { from: dayAgo(84), to: dayAgo(1) }, []);
    expect(figures.days.map(({ key }) => key)).toEqual(daysBetween(dayAgo(84), dayAgo(1)));
    expect(figures.before).toBeNull();
    expect([figures.workedDays, figures.freeDays, figures.unseenDays]).toEqual([6, 7, 71]);
    expect(figures.weeks).toHaveLength(12);
    expect(figures.weeks.slice(-3).map(({ seen, days, isCounting }) => [seen, days.length, isCounting])).toEqual([
      [0, 7, false],
      [6, 7, true],
      [7, 7, true],
    ]);
  });

  test('that is long has one row for the whole weeks before anything was known', () => {
    const history = historyOf({ weeks: [['', '09:00-17:00', '', '', '', '', '']], unseen: [dayAgo(7)] });
    const figures = figuresOf(history, { from: toDayKey('2016-01-01'), to: dayAgo(1) }, []);
    expect(figures.before).toEqual({ from: '2016-01-01', to: dayAgo(8), count: 3_972 });
    expect(figures.days.map(({ key }) => key)).toEqual(daysBetween(dayAgo(7), dayAgo(1)));
    expect(figures.unseenDays).toBe(3_972 + 1);
  });

  test('before anything was known was not seen', () => {
    const history = historyOf({ weeks: [FORTY] });
    const month = figuresOf(history, { from: toDayKey('2020-01-01'), to: toDayKey('2020-01-31') }, []);
    expect(month).toMatchObject({ isSeen: false, before: null, unseenDays: 31, freeDays: 0, worked: 0 });
    expect(month.days).toHaveLength(31);
    expect([month.mean, month.shortest, month.longest]).toEqual([null, null, null]);
    const decade = figuresOf(history, { from: toDayKey('2010-01-01'), to: toDayKey('2019-12-31') }, []);
    expect(decade.days).toEqual([]);
    expect(decade.before).toEqual({ from: '2010-01-01', to: '2019-12-31', count: 3_652 });
    expect(decade.unseenDays).toBe(3_652);
  });
});

describe('weeks', () => {
  test('count against lines when they lie in the range whole', () => {
    const history = historyOf({
      weeks: [SIXTY, SIXTY, SIXTY, FORTY],
      thisWeek: ['09:00-09:50'],
    });
    const figures = figuresOf(history, { from: dayAgo(27), to: MONDAY }, []);
    expect(figures.weeks.map(({ days }) => days.length)).toEqual([6, 7, 7, 7, 1]);
    // Of the first a day lies outside, and the last goes on.
    expect(figures.weeks.map(({ isCounting }) => isCounting)).toEqual([false, true, true, true, false]);
    expect(figures.mean).toBeCloseTo(((60 + 60 + 40) * HOUR) / 3);
    expect([40, 48, 60].map((line) => weeksOver(figures, line))).toEqual([2, 2, 0]);
  });

  test('of leave that nobody saw are told as not seen', () => {
    const leave = [1, 2, 3, 4, 5, 6, 7].map((day) => dayAgo(day));
    const history = historyOf({ weeks: [FORTY, everyDay('')], leave, unseen: leave.slice(1) });
    const { weeks, leaveDays, unseenDays } = figuresOf(history, { from: dayAgo(14), to: dayAgo(1) }, []);
    expect(weeks.map(({ seen, isCounting }) => [seen, isCounting])).toEqual([
      [7, true],
      [1, false],
    ]);
    expect([leaveDays, unseenDays]).toEqual([7, 0]);
  });

  test('that nobody saw do not count', () => {
    const history = historyOf({ weeks: [SIXTY, everyDay('')], unseen: [7, 6, 5].map(dayAgo) });
    const figures = figuresOf(history, { from: dayAgo(14), to: dayAgo(1) }, []);
    expect(figures.weeks.map(({ isCounting, seen }) => [isCounting, seen])).toEqual([
      [true, 7],
      [false, 4],
    ]);
  });
});

describe('rest', () => {
  test('that is under eleven hours is counted, and the shortest told', () => {
    const history = historyOf({ weeks: [['09:00-23:00', '08:00-12:00', '09:00-26:00', '09:00-12:00', '', '', '']] });
    const figures = figuresOf(history, { from: dayAgo(7), to: dayAgo(1) }, []);
    expect(figures.days.map(({ rest }) => rest && rest / HOUR)).toEqual([null, 9, 21, 7, null, null, null]);
    expect([figures.rests, figures.shortRests, figures.shortest]).toEqual([3, 2, 7 * HOUR]);
  });

  test('of a night of nothing but a pause is that pause', () => {
    const history = historyOf({ weeks: [['09:00-18:00', '09:00-26:00', '05:00-18:00', '', '', '', '']] });
    const figures = figuresOf(history, { from: dayAgo(7), to: dayAgo(1) }, []);
    expect(figures.days.map(({ rest }) => rest && rest / HOUR)).toEqual([null, 15, 3, null, null, null, null]);
    expect([figures.rests, figures.shortRests, figures.shortest]).toEqual([2, 1, 3 * HOUR]);
  });

  test('that nobody saw whole is not told: neither over a stretch nor over a day of which nothing is known', () => {
    const week = ['09:00-18:00', '09:00-18:00', '', '09:00-18:00', '', '', ''] as const;
    const unknown = [{ start: at('2026-11-16 20:00'), end: at('2026-11-17 07:00') }];
    const history = historyOf({ weeks: [week], unseen: [dayAgo(5)] });
    const figures = figuresOf(history, { from: dayAgo(7), to: dayAgo(1) }, unknown);
    expect(figures.days.map(({ rest }) => rest)).toEqual([null, null, null, null, null, null, null]);
    expect(figures.days.map(({ isPartlyUnknown }) => isPartlyUnknown)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a day of which part was not seen', () => {
  const partly = (told: Pick<Told, 'spans' | 'offset'>, unknown: Interval) =>
    figuresOf(historyOf({ weeks: times(5, everyDay('')), ...told }), { from: dayAgo(35), to: dayAgo(1) }, [unknown])
      .days.filter(({ isPartlyUnknown }) => isPartlyUnknown)
      .map(({ key }) => key);

  test('is told by the clock of Seoul before a flight to San Francisco, and by the clock there after it', () => {
    const [seoul, there] = [{ offset: 9 * 60 }, { offset: -8 * 60 }];
    const journey = {
      ...there,
      spans: [
        span('2026-11-10 13:00', '2026-11-10 18:00', 'github', seoul),
        span('2026-11-17 09:00', '2026-11-17 18:00', 'github', there),
      ],
    };
    // It was still Monday in San Francisco, and then already Wednesday in Seoul.
    expect(partly(journey, interval('2026-11-10 10:00', '2026-11-10 11:00', seoul))).toEqual(['2026-11-10']);
    expect(partly(journey, interval('2026-11-17 19:00', '2026-11-17 21:00', there))).toEqual(['2026-11-17']);
  });

  test('is the Monday alone that a flight to the west made longer', () => {
    const [seoul, there] = [{ offset: 9 * 60 }, { offset: -8 * 60 }];
    const spans = [
      span('2026-11-16 16:00', '2026-11-16 17:50', 'github', seoul),
      span('2026-11-16 16:00', '2026-11-16 17:00', 'github', there),
    ];
    const onBoard = { start: at('2026-11-16 18:00', seoul), end: at('2026-11-16 16:00', there) };
    expect(partly({ ...there, spans }, onBoard)).toEqual(['2026-11-16']);
  });

  test('is told in winter by the summer time that Berlin had', () => {
    const [summer, winter] = [{ offset: 2 * 60 }, { offset: 60 }];
    const autumn = {
      ...winter,
      spans: [
        span('2026-10-23 09:00', '2026-10-23 17:00', 'github', summer),
        span('2026-10-26 09:00', '2026-10-26 17:00', 'github', winter),
      ],
    };
    // By the clock of winter it began before the day turn.
    expect(partly(autumn, interval('2026-10-23 04:00', '2026-10-23 04:30', summer))).toEqual(['2026-10-23']);
    const overTheChange = { start: at('2026-10-24 20:00', summer), end: at('2026-10-26 04:00', winter) };
    expect(partly(autumn, overTheChange)).toEqual(['2026-10-24', '2026-10-25']);
  });
});

test('hours are put together under a name, the most first', () => {
  const history = historyOf({
    weeks: [['09:00-12:00', '', '', '', '', '', '']],
    spans: [
      { tool: 'slack', start: at('2026-11-17 09:00'), end: at('2026-11-17 14:00'), offset: 0 },
      { tool: 'gitlab', start: at('2026-11-18 09:00'), end: at('2026-11-18 13:00'), offset: 0 },
    ],
  });
  const { days } = figuresOf(history, { from: dayAgo(7), to: dayAgo(1) }, []);
  expect(sharesOf(days, (tool) => (tool === 'slack' ? 'chat' : 'code'))).toEqual([
    ['code', 7 * HOUR],
    ['chat', 5 * HOUR],
  ]);
});
