import { describe, expect, test } from 'vitest';
import { risingHours } from '../../../patterns/rising-hours';
import { dayAgo, everyDay, historyOf, spansOfWeeks, type Told, type WeekPlan } from '../../support/patterns/history-of';

/** From nine on, Monday to Friday: as many minutes a day as give these hours, and on Friday what is left. */
function week(hours: number): WeekPlan {
  const minutes = Math.round(hours * 60);
  const each = Math.floor(minutes / 5);
  const day = (length: number) => (length === 0 ? '' : `09:00-${clock(9 * 60 + length)}`);
  return [day(each), day(each), day(each), day(each), day(minutes - 4 * each), '', ''];
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const forty = (count: number) => Array.from({ length: count }, () => 40);
const find = (hours: readonly number[], told: Partial<Told> = {}) =>
  risingHours.find(historyOf({ weeks: hours.map(week), ...told }));
const levelOf = (...hours: number[]) => find(hours)?.level ?? null;

/** Three days of a week, of which then too few were seen; 1 is the last week. */
const hardlySeen = (weeksAgo: number) => [3, 4, 5].map((day) => dayAgo(weeksAgo * 7 - 7 + day));

describe('week after week', () => {
  test('an hour more is a notice, and 59 minutes are not', () => {
    expect(levelOf(40, 41, 42, 43, 44, 45, 46, 47)).toBe('notice');
    const minutes = [0, 59, 118, 177, 236, 295, 354, 413];
    expect(levelOf(...minutes.map((more) => 40 + more / 60))).toBeNull();
    expect(levelOf(...forty(8))).toBeNull();
    expect(levelOf(47, 46, 45, 44, 43, 42, 41, 40)).toBeNull();
  });

  test('an hour of fractions is an hour', () => {
    expect(levelOf(40.1, 41.1, 42.1, 43.1, 44.1, 45.1, 46.1, 47.1)).toBe('notice');
  });

  test('21 of 28 pairs in order are enough, and 20 are not', () => {
    expect(levelOf(48, 34, 36, 38, 40, 42, 44, 46)).toBe('notice');
    expect(levelOf(48, 36, 34, 38, 40, 42, 44, 46)).toBeNull();
  });

  test('seven weeks are too few to tell', () => {
    expect(levelOf(41, 42, 43, 44, 45, 46, 47)).toBeNull();
  });

  test('only the last eight are looked at', () => {
    expect(levelOf(47, 46, 45, 44, 40, 40, 40, 40, 40, 40, 40, 40)).toBeNull();
    expect(levelOf(50, 50, 50, 50, 40, 41, 42, 43, 44, 45, 46, 47)).toBe('notice');
  });

  test('one of the eight may be unknown, where another is known before them', () => {
    const hours = [40, 40, 41, 42, 43, 44, 45, 46, 47];
    const work = hours.map((each, index) => (index === 5 ? everyDay('') : week(each)));
    const told = { weeks: work, unseen: hardlySeen(4) };
    expect(risingHours.find(historyOf(told))?.level).toBe('notice');
    expect(risingHours.find(historyOf({ ...told, weeks: work.slice(1) }))).toBeNull();
  });

  test('two of the eight may not', () => {
    const hours = [40, 40, 40, 41, 42, 43, 44, 45, 46, 47];
    const work = hours.map((each, index) => (index === 5 || index === 6 ? everyDay('') : week(each)));
    const unseen = [...hardlySeen(4), ...hardlySeen(5)];
    expect(risingHours.find(historyOf({ weeks: work, unseen }))).toBeNull();
  });

  test('a week that is left out keeps its place', () => {
    // An hour more a week over eight weeks is less than an hour a week over seven.
    const find = (...hours: number[]) => {
      const work = hours.map((each) => (each === 0 ? everyDay('') : week(each)));
      return risingHours.find(historyOf({ weeks: work, unseen: hardlySeen(5) }));
    };
    expect(find(40, 40, 41, 42, 0, 44, 45, 46, 47)?.level).toBe('notice');
    expect(find(40, 40, 41, 42, 0, 43, 44, 45, 46)).toBeNull();
  });
});

describe('one week', () => {
  test('of 1.3 times the twelve before it is a warning', () => {
    expect(levelOf(...forty(12), 52)).toBe('warning');
    expect(levelOf(...forty(12), 51 + 59 / 60)).toBeNull();
    expect(levelOf(...Array.from({ length: 12 }, () => 36), 46.8)).toBe('warning');
  });

  test('needs all twelve of them', () => {
    expect(levelOf(...forty(11), 52)).toBeNull();
  });

  test('of under 45 hours is nothing', () => {
    const before = Array.from({ length: 12 }, () => 30);
    expect(levelOf(...before, 44 + 59 / 60)).toBeNull();
    expect(levelOf(...before, 45)).toBe('warning');
  });

  test('with 55 hours over four weeks is severe', () => {
    expect(levelOf(...forty(9), 50, 50, 50, 70)).toBe('severe');
    expect(levelOf(...forty(9), 50, 50, 50, 69 + 59 / 60)).toBe('warning');
  });

  test('and 55 hours over four weeks without it are not', () => {
    expect(levelOf(...Array.from({ length: 13 }, () => 60))).toBeNull();
  });

  test('that was hardly seen says nothing', () => {
    const weeks = [...forty(13).map(week), ['09:00-23:00', '09:00-23:00', '09:00-23:00', '09:00-23:00', '', '', '']];
    const told = { weeks: weeks as WeekPlan[] };
    expect(risingHours.find(historyOf(told))?.level).toBe('warning');
    expect(risingHours.find(historyOf({ ...told, unseen: [dayAgo(3), dayAgo(2), dayAgo(1)] }))).toBeNull();
  });

  test('may have four weeks of leave among those before it, and no fifth', () => {
    const leave = (weeks: number) => Array.from({ length: weeks * 7 }, (_, index) => dayAgo(8 + index));
    const rest = (weeks: number) => Array.from({ length: weeks }, () => 0);
    expect(find([...forty(12), ...rest(4), 52], { leave: leave(4) })?.level).toBe('warning');
    // Of the last eight weeks, four are too few for a rise to be told.
    expect(find([...forty(12), ...rest(4), 52], { leave: leave(4) })?.values).toEqual({
      lastWeek: 52,
      twelveWeeksBefore: 40,
      fourWeeks: 43,
    });
    expect(find([...forty(12), ...rest(5), 52], { leave: leave(5) })).toBeNull();
  });
});

describe('travel', () => {
  const EMPTY = everyDay('');
  /** Twelve weeks at home, and the last one somewhere else. */
  const movedBy = (offset: number) => {
    const spans = spansOfWeeks([...forty(12).map(week), EMPTY], { offset });
    return find([...Array.from({ length: 12 }, () => 0), 52], { spans })?.level ?? null;
  };

  test('over nine hours leaves its week out', () => {
    expect(movedBy(0)).toBe('warning');
    expect(movedBy(540)).toBeNull();
  });

  test('over an hour leaves nothing out, and over two hours two days', () => {
    expect(movedBy(60)).toBe('warning');
    expect(movedBy(120)).toBeNull();
  });
});

test('its evidence leaves out the weeks that it cannot compare', () => {
  const hours = [40, 40, 41, 42, 43, 44, 45, 46, 47];
  const twoDays: WeekPlan = ['09:00-17:00', '09:00-17:00', '', '', '', '', ''];
  const weeks = hours.map((each, index) => (index === 5 ? twoDays : week(each)));
  const found = risingHours.find(historyOf({ weeks, unseen: hardlySeen(4) }));
  expect(found?.level).toBe('notice');
  expect(found?.days).toHaveLength(7 * 5);
  expect(found?.days).not.toContain(dayAgo(28));
});

test('its evidence is what was worked in the weeks that it compares, and the numbers are told', () => {
  const rising = find([40, 41, 42, 43, 44, 45, 46, 47]);
  expect(rising?.days).toHaveLength(40);
  expect(rising?.days[0]).toBe(dayAgo(56));
  expect(rising?.values).toEqual({ rise: 1, tau: 1, lastWeek: 47, fourWeeks: 45.5 });
  const jump = find([...forty(12), 52]);
  expect(jump?.days).toEqual([dayAgo(7), dayAgo(6), dayAgo(5), dayAgo(4), dayAgo(3)]);
  expect(jump?.values).toMatchObject({ lastWeek: 52, twelveWeeksBefore: 40, fourWeeks: 43 });
});
