import { describe, expect, test } from 'vitest';
import { lateNights } from '../../../patterns/late-nights';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const DAY = '09:00-17:00';

/** Two weeks of fourteen days, the last few of them with a late evening. */
function fortnight(evenings: number, evening: string, day = DAY): WeekPlan[] {
  const days = Array.from({ length: 14 }, (_, index) => (index < 14 - evenings ? day : `${day} ${evening}`));
  return [days.slice(0, 7), days.slice(7)] as unknown as WeekPlan[];
}

const find = (evenings: number, evening: string, told: Partial<Told> = {}) =>
  lateNights.find(historyOf({ weeks: fortnight(evenings, evening), ...told }));

describe('a notice', () => {
  test('is four nights with half an hour after ten', () => {
    expect(find(4, '21:30-22:30')?.level).toBe('notice');
    expect(find(4, '21:30-22:29')).toBeNull();
    expect(find(3, '21:30-22:30')).toBeNull();
  });

  test('counts the minutes of one night together', () => {
    expect(find(4, '22:00-22:15 22:40-22:55')?.level).toBe('notice');
    expect(find(4, '22:00-22:15 22:40-22:54')).toBeNull();
  });

  test('does not count what comes before ten or after four', () => {
    expect(find(14, '18:00-22:00')).toBeNull();
    expect(find(2, '27:31-28:30')).toBeNull();
    expect(find(3, '27:31-28:30')?.values).toEqual({ late: 0, afterMidnight: 3, long: 0 });
    expect(find(3, '27:30-28:30')?.values).toEqual({ late: 3, afterMidnight: 3, long: 0 });
  });

  test('does not count a glance', () => {
    expect(find(14, '22:00-22:09 23:00-23:09 23:30-23:39 24:30-24:39')).toBeNull();
  });
});

describe('a warning', () => {
  test('is three nights with half an hour after midnight', () => {
    expect(find(3, '23:50-24:30')?.level).toBe('warning');
    expect(find(3, '23:50-24:29')).toBeNull();
    expect(find(2, '23:50-24:30')).toBeNull();
  });
});

describe('severe', () => {
  test('is five nights with three hours between ten and four', () => {
    expect(find(5, '22:00-25:00')?.level).toBe('severe');
    expect(find(5, '22:00-24:59')?.level).toBe('warning');
    expect(find(4, '22:00-25:00')?.level).toBe('warning');
  });

  test('ends at four', () => {
    expect(find(5, '25:00-29:00')?.level).toBe('severe');
    expect(find(5, '25:01-29:00')?.level).toBe('warning');
  });
});

describe('an early morning', () => {
  test('begins at four, and is no night', () => {
    expect(lateNights.find(historyOf({ weeks: times(2, everyDay('04:10-12:00')) }))).toBeNull();
    expect(lateNights.find(historyOf({ weeks: times(2, everyDay('04:00-12:00')) }))).toBeNull();
    expect(find(3, '27:59-29:00')?.level).toBe('warning');
  });

  test('begins at four whenever the day turns', () => {
    const early = { weeks: times(2, everyDay('04:00-12:00')), dayTurnHour: 0 };
    expect(lateNights.find(historyOf(early))).toBeNull();
    expect(lateNights.find(historyOf({ ...early, dayTurnHour: 8 }))).toBeNull();
  });
});

describe('the night of a day', () => {
  test('is the one that begins on it, whenever the day turns', () => {
    for (const dayTurnHour of [0, 4, 12]) {
      const found = find(3, '24:30-25:30', { dayTurnHour, now: '13:00' });
      expect(found?.days).toEqual([dayAgo(3), dayAgo(2), dayAgo(1)]);
    }
  });

  test('holds work that began before the day turned', () => {
    const told = { weeks: times(2, everyDay('11:00-22:30')), dayTurnHour: 12, now: '13:00' };
    expect(lateNights.find(historyOf(told))?.values.late).toBe(14);
  });

  test('counts for fourteen nights', () => {
    const late = `${DAY} 23:50-24:30`;
    const older: WeekPlan = [DAY, DAY, DAY, DAY, DAY, DAY, late];
    const two: WeekPlan = [late, late, DAY, DAY, DAY, DAY, DAY];
    const three: WeekPlan = [late, late, late, DAY, DAY, DAY, DAY];
    expect(lateNights.find(historyOf({ weeks: [older, two, everyDay(DAY)] }))).toBeNull();
    const found = lateNights.find(historyOf({ weeks: [older, three, everyDay(DAY)] }));
    expect(found?.days).toEqual([dayAgo(14), dayAgo(13), dayAgo(12)]);
  });

  test('is known of the first day that is known', () => {
    const late = `${DAY} 23:50-24:30`;
    const first: WeekPlan = [late, late, late, DAY, DAY, DAY, DAY];
    expect(lateNights.find(historyOf({ weeks: [first, everyDay(DAY)] }))?.days).toEqual([
      dayAgo(14),
      dayAgo(13),
      dayAgo(12),
    ]);
  });

  test('that has just begun is not among them', () => {
    const told = { thisWeek: [`${DAY} 23:50-24:30`], now: '25:00' };
    expect(find(2, '23:50-24:30', told)).toBeNull();
    expect(find(2, '23:50-24:30', { ...told, now: '28:00' })?.days.at(-1)).toBe('2026-11-23');
  });
});

describe('minimum data', () => {
  test('is ten worked days', () => {
    const evening = '23:50-24:30';
    const late = `${DAY} ${evening}`;
    const ten: WeekPlan = [DAY, DAY, late, late, late, '', ''];
    const nine: WeekPlan = ['', DAY, late, late, late, '', ''];
    expect(lateNights.find(historyOf({ weeks: [everyDay(DAY, 5), ten] }))?.level).toBe('warning');
    expect(lateNights.find(historyOf({ weeks: [everyDay(DAY, 5), nine] }))).toBeNull();
    expect(
      lateNights.find(historyOf({ weeks: [everyDay(DAY, 1), everyDay(''), nine], thisWeek: [DAY], now: '20:00' })),
    ).toBeNull();
  });

  test('takes half an hour for a worked day', () => {
    const late = '23:50-24:30';
    const tenth = (time: string): WeekPlan => [time, DAY, late, late, late, '', ''];
    expect(lateNights.find(historyOf({ weeks: [everyDay(DAY, 5), tenth('09:00-09:30')] }))?.level).toBe('warning');
    expect(lateNights.find(historyOf({ weeks: [everyDay(DAY, 5), tenth('09:00-09:29')] }))).toBeNull();
  });
});

describe('after a flight', () => {
  const usual = times(2, everyDay(DAY, 5));
  const lateIn = (offset: number, ...ago: number[]) =>
    ago.map((count) => span('23:00', '24:30', 'github', { day: dayAgo(count), offset }));
  const findAfter = (offset: number, ...ago: number[]) =>
    lateNights.find(historyOf({ weeks: [...usual, everyDay('')], spans: lateIn(offset, ...ago), offset: 0 }));

  test('of three hours, three nights say nothing', () => {
    expect(findAfter(180, 6, 5, 4)).toBeNull();
    expect(findAfter(180, 6, 3, 2, 1)?.days).toEqual([dayAgo(3), dayAgo(2), dayAgo(1)]);
    expect(findAfter(180, 6, 4, 3, 2)).toBeNull();
  });

  test('a night says nothing where its end or its begin lies on a day of those', () => {
    // Where the day turns at midnight, the small hours of a night are of the day after it.
    const findAtMidnight = (...nights: ReturnType<typeof span>[]) =>
      lateNights.find(historyOf({ weeks: [...usual, everyDay('')], spans: nights, dayTurnHour: 0 }));
    const night = (ago: number, offset: number) => span('00:30', '01:30', 'github', { day: dayAgo(ago), offset });
    // The days of the flight are the sixth, the fifth and the fourth before today.
    const flight = span('12:00', '13:00', 'github', { day: dayAgo(6), offset: 180 });
    expect(findAtMidnight(night(6, 180), night(2, 180), night(1, 180))).toBeNull();
    expect(findAtMidnight(flight, night(3, 180), night(2, 180), night(1, 180))).toBeNull();
    expect(findAtMidnight(flight, night(3, 180), night(2, 180), night(1, 180), night(0, 180))?.days).toEqual([
      dayAgo(3),
      dayAgo(2),
      dayAgo(1),
    ]);
  });

  test('and after a change of one hour, each is a night', () => {
    expect(findAfter(60, 6, 5, 4)?.days).toEqual([dayAgo(6), dayAgo(5), dayAgo(4)]);
  });

  test('its days are no worked days either', () => {
    const weeks = [everyDay(DAY, 5), everyDay(''), everyDay('')];
    const nights = [7, 6, 4, 3, 2, 1];
    const found = (offset: number) => lateNights.find(historyOf({ weeks, spans: lateIn(offset, ...nights) }));
    expect(found(120)).toBeNull();
    expect(found(60)?.level).toBe('warning');
  });
});

test('a night is told by the clock on which it was spent', () => {
  const told = { weeks: fortnight(3, '23:50-24:30'), offset: 540 };
  expect(lateNights.find(historyOf(told))?.level).toBe('warning');
});

test('the hour that a clock change repeats was worked twice', () => {
  const spans = [
    span('24:00', '24:30', 'github', { day: dayAgo(3) }),
    span('24:00', '24:30', 'github', { day: dayAgo(2) }),
    span('23:50', '24:10', 'github', { day: dayAgo(1) }),
    // Twenty minutes later the clock shows an hour less.
    span('23:30', '24:20', 'github', { day: dayAgo(1), offset: -60 }),
  ];
  const found = lateNights.find(historyOf({ weeks: times(2, everyDay(DAY)), spans }));
  expect(found?.days).toEqual([dayAgo(3), dayAgo(2), dayAgo(1)]);
});

test('its evidence is the nights of its level, and the numbers are told', () => {
  const late = (evening: string) => `${DAY} ${evening}`;
  const week: WeekPlan = [
    late('22:00-22:40'),
    DAY,
    late('23:00-25:00'),
    late('23:00-25:00'),
    late('23:00-25:00'),
    '',
    '',
  ];
  const found = lateNights.find(historyOf({ weeks: [everyDay(DAY, 5), week] }));
  expect(found).toEqual({
    level: 'warning',
    days: [dayAgo(5), dayAgo(4), dayAgo(3)],
    values: { late: 4, afterMidnight: 3, long: 0 },
  });
});
