import { describe, expect, test } from 'vitest';
import { restsAfter } from '../../../patterns/quick-returns';
import { MONDAY, span, TUESDAY } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told } from '../../support/patterns/history-of';

const rests = (told: Partial<Told>) => Object.fromEntries(restsAfter(historyOf({ weeks: [], ...told }), 7));
/** A Monday, and what followed it. */
const onMonday = (now: string, ...thisWeek: string[]) => rests({ thisWeek, now })[MONDAY];

describe('the rest after a day', () => {
  test('is the longest gap after its start, in hours', () => {
    expect(onMonday('2026-11-25 10:00', '09:00-12:00 13:00-22:45', '09:00-18:00')).toBe(10.25);
  });

  test('is not cut off, however long it is', () => {
    expect(rests({ weeks: [everyDay('09:00-18:00', 5)], thisWeek: ['09:00-10:00'] })[dayAgo(3)]).toBe(63);
  });

  test('is not ended by a glance', () => {
    expect(onMonday('2026-11-25 10:00', '09:00-18:00 21:30-21:39', '09:00-18:00')).toBe(15);
    expect(onMonday('2026-11-25 10:00', '09:00-18:00 21:30-21:45', '09:00-18:00')).toBe(11.25);
  });

  test('begins within 24 hours of the start', () => {
    expect(onMonday('2026-11-26 10:00', '09:00-33:00', '', '09:00-18:00')).toBe(24);
    expect(onMonday('2026-11-26 10:00', '09:00-33:01', '', '09:00-18:00')).toBe(0);
  });

  test('is the best of a day that began twice', () => {
    expect(onMonday('2026-11-26 10:00', '06:00-08:00 17:00-28:00', '19:00-23:00')).toBe(15);
  });

  test('through days of which nothing is known is rest', () => {
    const told = { thisWeek: ['09:00-18:00', '', '09:00-18:00'], unseen: [TUESDAY], now: '2026-11-26 10:00' };
    expect(rests(told)[MONDAY]).toBe(39);
  });
});

describe('a start', () => {
  test('is what follows a rest of four hours', () => {
    const nightAnd = (tuesday: string) => rests({ thisWeek: ['20:00-27:00', tuesday], now: '2026-11-26 10:00' });
    expect(Object.keys(nightAnd('07:00-12:00'))).toEqual([MONDAY, TUESDAY]);
    expect(Object.keys(nightAnd('06:59-12:00'))).toEqual([MONDAY]);
  });

  test('is the first episode ever', () => {
    expect(rests({ thisWeek: ['09:00-18:00', '09:00-18:00'], now: '2026-11-25 10:00' })).toEqual({
      [MONDAY]: 15,
      [TUESDAY]: 16,
    });
  });

  test('of today is not told', () => {
    expect(rests({ thisWeek: ['04:00-08:00'], now: '27:59' })).toEqual({});
  });
});

describe('it can be told', () => {
  test('once 24 hours are over', () => {
    expect(onMonday('2026-11-24 08:59', '09:00-18:00')).toBeUndefined();
    expect(onMonday('2026-11-24 09:00', '09:00-18:00')).toBe(15);
  });

  test('of a gap that goes on, once that is ten and a half hours long', () => {
    expect(onMonday('2026-11-24 09:29', '09:00-23:00')).toBeUndefined();
    expect(onMonday('2026-11-24 09:30', '09:00-23:00')).toBe(10.5);
  });

  test('as soon as work begins again', () => {
    expect(onMonday('2026-11-24 09:29', '09:00-23:00', '09:15-12:00')).toBe(10.25);
  });

  test('where the gap that goes on is not the longest', () => {
    expect(onMonday('2026-11-24 10:00', '09:00-12:00 15:00-32:00')).toBe(3);
  });

  test('once all starts of the day can be', () => {
    expect(onMonday('2026-11-24 10:00', '05:00-07:00 15:00-28:00')).toBeUndefined();
    expect(onMonday('2026-11-24 15:00', '05:00-07:00 15:00-28:00')).toBe(11);
  });
});

test('over the date line to the west the day comes again, and rests keep their order', () => {
  const spans = [
    span('08:00', '12:00', 'github', { day: TUESDAY, offset: 720 }),
    span('18:00', '22:00', 'github', { day: MONDAY, offset: -600 }),
    span('09:00', '19:00', 'github', { day: TUESDAY, offset: -600 }),
  ];
  expect(rests({ spans, offset: -600, now: '2026-11-25 10:00' })).toEqual({ [MONDAY]: 11, [TUESDAY]: 15 });
});
