import { describe, expect, test } from 'vitest';
import { shiftedWindow } from '../../../patterns/shifted-window';
import {
  dayAgo,
  everyDay,
  historyOf,
  spansOfWeeks,
  type Told,
  times,
  type WeekPlan,
} from '../../support/patterns/history-of';

const USUAL = '09:00-18:00';
const WEEK = everyDay(USUAL, 5);
const EMPTY = everyDay('');

/** Work from Thursday of the week before the last on: seven workdays, read on Monday. */
const find = (day: string) =>
  shiftedWindow.find(
    historyOf({ weeks: [...times(4, WEEK), [USUAL, USUAL, USUAL, day, day, '', ''], everyDay(day, 5)] }),
  );

describe('an hour', () => {
  test('later or earlier is a notice, and 59 minutes are not', () => {
    expect(find('10:00-19:00')?.level).toBe('notice');
    expect(find('09:59-18:59')).toBeNull();
    expect(find('08:00-17:00')?.level).toBe('notice');
    expect(find('08:01-17:01')).toBeNull();
  });

  test('at either end is enough', () => {
    expect(find('10:00-18:00')?.level).toBe('notice');
    expect(find('09:00-17:00')?.level).toBe('notice');
    expect(find('09:30-18:59')).toBeNull();
    expect(find('08:30-19:00')?.level).toBe('notice');
  });

  test('past midnight is counted on', () => {
    const late = times(4, everyDay('15:00-23:30', 5));
    const week: WeekPlan = ['15:00-23:30', '15:00-23:30', '15:00-23:30', '15:00-24:30', '15:00-24:30', '', ''];
    const told = { weeks: [...late, week, everyDay('15:00-24:30', 5)] };
    expect(shiftedWindow.find(historyOf(told))?.values).toMatchObject({ shift: 1, last: 24.5, usualLast: 23.5 });
  });
});

describe('the last seven worked workdays', () => {
  const endingWith = (...week: string[]) =>
    shiftedWindow.find(historyOf({ weeks: [...times(5, WEEK), week as unknown as WeekPlan] }));

  test('are four shifted ones at least, for the median to move', () => {
    expect(endingWith('', USUAL, '10:00-19:00', '10:00-19:00', '10:00-19:00', '', '')).toBeNull();
    expect(endingWith(USUAL, '10:00-19:00', '10:00-19:00', '10:00-19:00', '10:00-19:00', '', '')?.level).toBe('notice');
  });

  test('have no weekend among them', () => {
    const shifted = ['10:00-19:00', '10:00-19:00', '10:00-19:00'];
    expect(endingWith(USUAL, USUAL, ...shifted, '10:00-19:00', '10:00-19:00')).toBeNull();
  });

  test('are of half an hour and more', () => {
    const shifted = ['10:00-19:00', '10:00-19:00', '10:00-19:00'];
    expect(endingWith(USUAL, ...shifted, '10:00-10:30', '', '')?.level).toBe('notice');
    expect(endingWith(USUAL, ...shifted, '10:00-10:29', '', '')).toBeNull();
  });

  test('have no day among them that only the night before ran into', () => {
    // Four usual days and three late ones; the last of those ends on Friday, which begins nothing of its own.
    expect(endingWith('', '11:00-20:00', '11:00-20:00', '11:00-28:40', '', '', '')).toBeNull();
    expect(endingWith('', '11:00-20:00', '11:00-20:00', '11:00-28:40', '11:00-20:00', '', '')?.level).toBe('notice');
  });

  test('do not hold today', () => {
    const week: WeekPlan = [USUAL, USUAL, '10:00-19:00', '10:00-19:00', '10:00-19:00', '', ''];
    const told: Told = { weeks: [...times(5, WEEK), week], thisWeek: ['10:00-19:00'] };
    expect(shiftedWindow.find(historyOf({ ...told, now: '20:00' }))).toBeNull();
    expect(shiftedWindow.find(historyOf({ ...told, now: '2026-11-24 10:00' }))?.level).toBe('notice');
  });
});

describe('the days before them', () => {
  const SHIFTED = everyDay('10:00-19:00', 5);
  const comparedWith = (...weeks: WeekPlan[]) =>
    shiftedWindow.find(
      historyOf({ weeks: [...weeks, EMPTY, ['', '', '', '10:00-19:00', '10:00-19:00', '', ''], SHIFTED] }),
    );

  test('are eight worked workdays at least', () => {
    expect(comparedWith(EMPTY, everyDay(USUAL, 4), everyDay(USUAL, 4))?.level).toBe('notice');
    expect(comparedWith(EMPTY, everyDay(USUAL, 4), everyDay(USUAL, 3))).toBeNull();
  });

  test('are not those seven themselves, however far they moved', () => {
    const late = '14:00-23:00';
    const after = (days: number) => [everyDay(USUAL, 4), everyDay(USUAL, days), ['', '', '', late, late, '', '']];
    const find = (days: number) =>
      shiftedWindow.find(historyOf({ weeks: [EMPTY, EMPTY, ...(after(days) as WeekPlan[]), everyDay(late, 5)] }));
    expect(find(4)?.values).toMatchObject({ shift: 5, usualFirst: 9 });
    expect(find(3)).toBeNull();
  });

  test('are 28 and not 29 days', () => {
    expect(comparedWith(['', '', '', USUAL, '', '', ''], everyDay(USUAL, 4), everyDay(USUAL, 3))?.level).toBe('notice');
    expect(comparedWith(['', '', USUAL, '', '', '', ''], everyDay(USUAL, 4), everyDay(USUAL, 3))).toBeNull();
  });
});

describe('two hours', () => {
  const later = (day: string, weeks: number) =>
    shiftedWindow.find(historyOf({ weeks: [...times(5, WEEK), ...times(weeks, everyDay(day, 5))] }))?.level;

  test('now and a week ago are a warning', () => {
    expect(later('11:00-20:00', 2)).toBe('warning');
    expect(later('10:59-19:59', 2)).toBe('notice');
    expect(later('07:00-16:00', 2)).toBe('warning');
  });

  test('now alone are a notice, and so they are a week ago alone', () => {
    expect(later('11:00-20:00', 1)).toBe('notice');
    const weeks = [...times(5, WEEK), everyDay('11:00-20:00', 5), everyDay('10:59-19:59', 5)];
    expect(shiftedWindow.find(historyOf({ weeks }))?.level).toBe('notice');
  });

  test('a week ago means what was known then', () => {
    const late = '11:00-20:00';
    // Read on Wednesday: by the Tuesday eight days before, four days were late, or three.
    const readAfter = (thursday: string) => {
      const weeks: WeekPlan[] = [...times(5, WEEK), [USUAL, USUAL, USUAL, thursday, late, '', ''], everyDay(late, 5)];
      return shiftedWindow.find(historyOf({ weeks, thisWeek: [late, late], now: '2026-11-25 10:00' }))?.level;
    };
    expect(readAfter(late)).toBe('warning');
    expect(readAfter(USUAL)).toBe('notice');
  });
});

test('three weeks are too little to tell', () => {
  const week: WeekPlan = [USUAL, USUAL, USUAL, '10:00-19:00', '10:00-19:00', '', ''];
  const weeks = [WEEK, week, everyDay('10:00-19:00', 5)];
  expect(shiftedWindow.find(historyOf({ weeks }))).toBeNull();
  expect(shiftedWindow.find(historyOf({ weeks: [EMPTY, ...weeks] }))?.level).toBe('notice');
});

describe('travel', () => {
  const LATE = everyDay('11:00-20:00', 5);

  /** At home, at another offset, until the Sunday before these weeks. */
  const awayFrom = (offset: number, ...weeks: WeekPlan[]) => {
    const home = spansOfWeeks([...times(5, WEEK), ...weeks.map(() => EMPTY)], { offset });
    return shiftedWindow.find(historyOf({ weeks: [...times(5, EMPTY), ...weeks], spans: home }))?.level ?? null;
  };

  test('of two hours leaves two days out, and of nine a week', () => {
    // Five of the last seven are late; without two of them three are, and without all of them none.
    expect(awayFrom(0, LATE)).toBe('notice');
    expect(awayFrom(60, LATE)).toBe('notice');
    expect(awayFrom(120, LATE)).toBeNull();
    expect(awayFrom(540, LATE)).toBeNull();
  });

  test('counts again once its days are over', () => {
    const threeUsual = everyDay(USUAL, 3);
    expect(awayFrom(0, LATE, threeUsual)).toBe('warning');
    expect(awayFrom(540, LATE, threeUsual)).toBeNull();
    expect(awayFrom(540, LATE, LATE)).toBe('notice');
  });

  test('a clock that is put back moves nothing', () => {
    const spans = spansOfWeeks([...times(5, WEEK), EMPTY, EMPTY], { offset: 60 });
    expect(shiftedWindow.find(historyOf({ weeks: [...times(5, EMPTY), WEEK, WEEK], spans }))).toBeNull();
  });
});

test('its evidence are the seven days, and the numbers are told', () => {
  const found = find('11:00-19:30');
  expect(found?.days).toEqual([11, 10, 7, 6, 5, 4, 3].map(dayAgo));
  expect(found?.values).toEqual({ shift: 2, first: 11, last: 19.5, usualFirst: 9, usualLast: 18 });
});
