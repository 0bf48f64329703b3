import { describe, expect, test } from 'vitest';
import { daysOfLastWeek, lastFullWeek } from '../../../patterns/full-week';
import { addToDay } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { at, clock, MONDAY } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const NINE_TO_SIX = everyDay('09:00-18:00', 5);
const told = (more: Partial<Told> = {}) => lastFullWeek(historyOf({ weeks: [NINE_TO_SIX], ...more }));

/** A rest as it is read off a calendar; one that still goes on has no end there. */
const restOf = (more: Partial<Told>) => {
  const rest = told(more)?.longestRest ?? null;
  if (rest === null) {
    return null;
  }
  const hours = (rest.end - rest.start) / HOUR;
  return rest.isOpen
    ? `${clock(rest.start)}–, ${hours} h so far`
    : `${clock(rest.start)}–${clock(rest.end)}, ${hours} h`;
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
  });

  test('is the weekend while that still goes on, and no night before it', () => {
    expect(restOf({})).toBe('18:00–, 64 h so far');
    expect(restOf({ now: '2026-11-25 11:00' })).toBe('18:00–, 113 h so far');
  });

  test('is ended by no glance', () => {
    expect(restOf({ thisWeek: ['09:51-10:00'] })).toBe('18:00–, 64 h so far');
    expect(restOf({ thisWeek: ['08:00-08:09'], now: '12:00' })).toBe('18:00–, 66 h so far');
  });

  test('has its own end, however late that came', () => {
    const monday = { thisWeek: ['09:51-18:00'], now: '2026-11-25 11:00' };
    expect(restOf(monday)).toBe('18:00–09:51, 63.85 h');
    expect(restOf({ ...monday, thisWeek: ['', '11:00-18:00'] })).toBe('18:00–11:00, 89 h');
  });

  test('is not the one that goes on, where another was longer', () => {
    const week: WeekPlan = ['09:00-18:00', '', '', '09:00-18:00', '', '', '09:00-18:00'];
    expect(restOf({ weeks: [week] })).toBe('18:00–09:00, 63 h');
  });

  test('is none that holds a day which nobody saw, over or not', () => {
    const unseen = [dayAgo(2), dayAgo(1)];
    expect(restOf({ thisWeek: ['09:00-09:30'], unseen })).toBe('18:00–09:00, 15 h');
    expect(restOf({ unseen })).toBe('18:00–09:00, 15 h');
    const twoDays: WeekPlan = ['09:00-12:00', '', '10:00-12:00', '', '', '', ''];
    expect(restOf({ weeks: [twoDays], unseen: [dayAgo(6), dayAgo(1)] })).toBeNull();
  });

  test('is not told where one was longer already before a day that nobody saw, or after it', () => {
    const monday = { thisWeek: ['09:00-09:30'] };
    expect(restOf({ ...monday, unseen: [dayAgo(1)] })).toBeNull();
    expect(restOf({ ...monday, unseen: [dayAgo(2)] })).toBeNull();
    expect(restOf({ unseen: [MONDAY], now: '2026-11-24 10:00' })).toBeNull();
    expect(restOf({ unseen: [MONDAY], thisWeek: ['', '09:00-18:00'], now: '2026-11-25 11:00' })).toBeNull();
  });

  test('may go on today, before there is any sign of today', () => {
    expect(restOf({ unseen: [MONDAY] })).toBe('18:00–, 64 h so far');
  });

  test('began within it: the night before it is another week’s, and so is what began after it', () => {
    const before: WeekPlan = ['', '', '', '', '', '', '08:00-09:00'];
    const week: WeekPlan = ['15:00-18:00', ...everyDay('09:00-18:00', 6).slice(0, 6)] as unknown as WeekPlan;
    expect(restOf({ weeks: [before, week], thisWeek: ['09:00-18:00'], now: '2026-11-25 11:00' })).toBe(
      '18:00–09:00, 15 h',
    );
  });

  test('has four hours or more', () => {
    const sunday = (work: string) => ({ weeks: [['', '', '', '', '', '', work] as WeekPlan], now: '04:30' });
    expect(restOf(sunday('09:00-12:00 15:59-25:00'))).toBeNull();
    expect(restOf(sunday('09:00-12:00 16:00-25:00'))).toBe('12:00–16:00, 4 h');
    expect(restOf(sunday('09:00-12:00 15:59-24:30'))).toBe('00:30–, 4 h so far');
  });

  test('has the clock of either end', () => {
    const offset = 540;
    const history = historyOf({ weeks: [NINE_TO_SIX], thisWeek: ['09:00-09:30'], offset });
    expect(lastFullWeek(history)?.longestRest).toEqual({
      start: at(`${addToDay(MONDAY, -3)} 18:00`, { offset }),
      startOffset: offset,
      end: at('09:00', { offset }),
      endOffset: offset,
      isOpen: false,
    });
  });

  test('has the clock of now while it goes on', () => {
    const history = { ...historyOf({ weeks: [NINE_TO_SIX], offset: 540 }), offset: 480 };
    expect(lastFullWeek(history)?.longestRest).toMatchObject({ startOffset: 540, end: history.now, endOffset: 480 });
  });
});
