import { describe, expect, test } from 'vitest';
import { daysOfLastWeek, lastFullWeek } from '../../../patterns/full-week';
import { addToDay } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { at, clock, MONDAY } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const NINE_TO_SIX = everyDay('09:00-18:00', 5);
const told = (more: Partial<Told> = {}) => lastFullWeek(historyOf({ weeks: [NINE_TO_SIX], ...more }));

/** A rest as it is read off a calendar. */
const restOf = (more: Partial<Told>) => {
  const rest = told(more)?.longestRest ?? null;
  return rest === null ? null : `${clock(rest.start)}–${clock(rest.end)}, ${(rest.end - rest.start) / HOUR} h`;
};

describe('the last full week', () => {
  test('is told by its code, its hours and its days', () => {
    expect(told()).toMatchObject({
      keys: [7, 6, 5, 4, 3, 2, 1].map(dayAgo),
      code: { text: '9-6-5' },
      worked: 45 * HOUR,
      active: 45 * HOUR,
      unseen: [],
      free: [dayAgo(2), dayAgo(1)],
    });
  });

  test('is the same on a Wednesday', () => {
    expect(told({ now: '2026-11-25 18:00', thisWeek: ['09:00-18:00', '09:00-18:00'] })).toMatchObject({
      keys: [7, 6, 5, 4, 3, 2, 1].map(dayAgo),
      worked: 45 * HOUR,
    });
  });

  test('is that of the person’s own, where theirs begins on Sunday', () => {
    const week: WeekPlan = ['09:00-12:00', '', '', '', '', '', '09:00-11:00'];
    const sunday = told({ weeks: [week, NINE_TO_SIX], firstWeekday: 7 });
    expect(sunday?.keys[0]).toBe(dayAgo(8));
    expect(sunday?.worked).toBe(47 * HOUR);
    expect(daysOfLastWeek(MONDAY, 7)).toEqual(Array.from({ length: 7 }, (_, index) => dayAgo(8 - index)));
  });

  test('names the days that nobody saw, those before the first sign among them', () => {
    const week: WeekPlan = ['', '', '09:00-12:00', '09:00-12:00', '', '', ''];
    expect(told({ weeks: [week], unseen: [dayAgo(7), dayAgo(6), dayAgo(1)] })).toMatchObject({
      unseen: [dayAgo(7), dayAgo(6), dayAgo(1)],
      free: [dayAgo(3), dayAgo(2)],
      worked: 6 * HOUR,
    });
  });

  test('is none where no day of it was seen, though days before it and after it were', () => {
    const unseen = [7, 6, 5, 4, 3, 2, 1].map(dayAgo);
    const weeks = [NINE_TO_SIX, everyDay('')];
    expect(told({ weeks, unseen, thisWeek: ['09:00-10:00'] })).toBeNull();
    expect(told({ weeks: [], thisWeek: ['09:00-10:00'] })).toBeNull();
    expect(told({ weeks, unseen: unseen.slice(1) })).toMatchObject({ worked: 0, code: null });
  });
});

describe('its longest rest', () => {
  test('is the weekend, once that is over', () => {
    expect(restOf({ thisWeek: ['09:00-09:30'] })).toBe('18:00–09:00, 63 h');
    expect(restOf({})).toBe('18:00–09:00, 15 h');
  });

  test('is none that holds a day which nobody saw', () => {
    expect(restOf({ thisWeek: ['09:00-09:30'], unseen: [dayAgo(1)] })).toBe('18:00–09:00, 15 h');
    const twoDays: WeekPlan = ['09:00-12:00', '', '10:00-12:00', '', '', '', ''];
    expect(restOf({ weeks: [twoDays], unseen: [dayAgo(6)] })).toBeNull();
  });

  test('began within it: the night before it is another week’s', () => {
    const before: WeekPlan = ['', '', '', '', '', '', '08:00-09:00'];
    const week: WeekPlan = ['15:00-18:00', '09:00-10:00', '', '', '', '', ''];
    expect(restOf({ weeks: [before, week] })).toBe('18:00–09:00, 15 h');
  });

  test('has four hours or more', () => {
    const week: WeekPlan = ['09:00-12:00 15:59-16:30', '', '', '', '', '', ''];
    expect(restOf({ weeks: [week] })).toBeNull();
    expect(restOf({ weeks: [['09:00-12:00 16:00-16:30', '', '', '', '', '', '']] })).toBe('12:00–16:00, 4 h');
  });

  test('has the clock of either end', () => {
    const offset = 540;
    const history = historyOf({ weeks: [NINE_TO_SIX], thisWeek: ['09:00-09:30'], offset });
    expect(lastFullWeek(history)?.longestRest).toEqual({
      start: at(`${addToDay(MONDAY, -3)} 18:00`, { offset }),
      startOffset: offset,
      end: at('09:00', { offset }),
      endOffset: offset,
    });
  });
});
