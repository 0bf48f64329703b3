import { describe, expect, test } from 'vitest';
import { secondShift } from '../../../patterns/second-shift';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const USUAL = everyDay('09:00-17:00', 5);

/** Four weeks, the last with this day on its first few workdays and `other` on the rest. */
function weeksWith(count: number, day: string, other = '09:00-17:00'): WeekPlan[] {
  const last = Array.from({ length: 7 }, (_, index) => (index < count ? day : index < 5 ? other : ''));
  return [...times(3, USUAL), last as unknown as WeekPlan];
}

const find = (count: number, day: string, told: Partial<Told> = {}) =>
  secondShift.find(historyOf({ weeks: weeksWith(count, day), ...told }));

describe('a day has a second shift', () => {
  const isFound = (day: string) => find(3, day) !== null;

  test('after four hours of work', () => {
    expect(isFound('11:00-15:00 20:00-21:00')).toBe(true);
    expect(isFound('11:01-15:00 20:00-21:00')).toBe(false);
    expect(isFound('09:00-11:00 13:00-15:00 20:00-21:00')).toBe(true);
  });

  test('of half an hour', () => {
    expect(isFound('09:00-17:00 20:00-20:30')).toBe(true);
    expect(isFound('09:00-17:00 20:00-20:29')).toBe(false);
    expect(isFound('09:00-17:00 20:00-20:15 23:00-23:15')).toBe(true);
  });

  test('after a pause of an hour', () => {
    expect(isFound('09:00-18:30 19:30-21:00')).toBe(true);
    expect(isFound('09:00-18:31 19:30-21:00')).toBe(false);
  });

  test('that starts between two and nine', () => {
    expect(isFound('09:00-14:00 19:30-21:00')).toBe(true);
    expect(isFound('09:00-13:59 19:30-21:00')).toBe(false);
    expect(isFound('09:00-21:00 22:00-23:00')).toBe(true);
    expect(isFound('09:00-21:01 22:01-23:00')).toBe(false);
  });

  test('and ends at seven or later', () => {
    expect(isFound('09:00-15:00 19:00-21:00')).toBe(true);
    expect(isFound('09:00-15:00 18:59-21:00')).toBe(false);
  });

  test('whichever of its pauses it is', () => {
    expect(isFound('09:00-12:00 13:00-15:00 16:00-18:00 20:00-21:00')).toBe(true);
    expect(isFound('09:00-15:00 16:00-18:59')).toBe(false);
  });

  test('that may begin after midnight', () => {
    expect(isFound('14:00-20:00 25:00-26:00')).toBe(true);
    expect(isFound('14:00-20:00 28:00-29:00')).toBe(false);
  });

  test('though a glance lies in its pause', () => {
    expect(isFound('09:00-17:00 18:30-18:39 19:30-21:00')).toBe(true);
  });
});

describe('of the last seven days', () => {
  const SPLIT = '09:00-15:00 20:00-22:00';

  test('three are a notice', () => {
    expect(find(3, SPLIT)?.level).toBe('notice');
    expect(find(2, SPLIT)).toBeNull();
    expect(find(5, SPLIT)?.level).toBe('notice');
  });

  test('the eighth is none, and neither is today', () => {
    const monday: WeekPlan = [SPLIT, '', '', '', SPLIT, SPLIT, ''];
    const tuesday: WeekPlan = ['', SPLIT, '', '', SPLIT, SPLIT, ''];
    const read = (week: WeekPlan) =>
      secondShift.find(historyOf({ weeks: [...times(3, USUAL), week], thisWeek: [SPLIT], now: '2026-11-24 10:00' }));
    expect(read(monday)?.days).toEqual([dayAgo(3), dayAgo(2), '2026-11-23']);
    expect(read(tuesday)?.days).toEqual([dayAgo(6), dayAgo(3), dayAgo(2), '2026-11-23']);
    expect(find(2, SPLIT, { thisWeek: [SPLIT], now: '23:00' })).toBeNull();
  });

  test('four are a warning in weeks of more than 45 hours', () => {
    const at = (day: string, count: number) => {
      const week = [...Array(count).fill(day), ...Array(5 - count).fill('09:00-18:00'), '', ''] as unknown as WeekPlan;
      return secondShift.find(historyOf({ weeks: [...times(3, everyDay('09:00-18:00', 5)), week] }))?.level;
    };
    expect(at('09:00-16:00 20:00-22:00', 4)).toBe('notice');
    expect(at('09:00-16:00 20:00-22:01', 4)).toBe('warning');
    expect(at('09:00-16:00 20:00-22:01', 3)).toBe('notice');
  });

  test('four are severe in weeks of 55', () => {
    const at = (day: string, count: number) => {
      const week = [...Array(count).fill(day), ...Array(5 - count).fill('09:00-20:00'), '', ''] as unknown as WeekPlan;
      return secondShift.find(historyOf({ weeks: [...times(3, everyDay('09:00-20:00', 5)), week] }))?.level;
    };
    expect(at('09:00-17:00 20:00-23:00', 4)).toBe('severe');
    expect(at('09:00-17:00 20:00-22:59', 4)).toBe('warning');
    expect(at('09:00-17:00 20:00-23:00', 3)).toBe('notice');
  });

  test('hours that are not known are no long weeks', () => {
    const day = '09:00-18:00 20:00-23:00';
    expect(secondShift.find(historyOf({ weeks: times(3, everyDay(day, 5)) }))).toEqual({
      level: 'notice',
      days: [dayAgo(7), dayAgo(6), dayAgo(5), dayAgo(4), dayAgo(3)],
      values: { secondShifts: 5 },
    });
  });
});

test('it takes two weeks to tell', () => {
  const week = everyDay('09:00-15:00 20:00-22:00', 5);
  expect(secondShift.find(historyOf({ weeks: [week] }))).toBeNull();
  expect(secondShift.find(historyOf({ weeks: times(2, week) }))?.level).toBe('notice');
});

test('days after a flight are left out', () => {
  const evenings = (offset: number, ...ago: number[]) =>
    ago.flatMap((count) => {
      const place = { day: dayAgo(count), offset };
      return [span('09:00', '15:00', 'github', place), span('20:00', '22:00', 'github', place)];
    });
  const read = (offset: number, ...ago: number[]) =>
    secondShift.find(historyOf({ weeks: [...times(3, USUAL), everyDay('')], spans: evenings(offset, ...ago) }));
  expect(read(60, 7, 6, 5)?.days).toHaveLength(3);
  expect(read(120, 7, 6, 5)).toBeNull();
  expect(read(120, 7, 5, 4, 3)?.days).toEqual([dayAgo(5), dayAgo(4), dayAgo(3)]);
});

test('its evidence is those days, and the numbers are told', () => {
  expect(find(3, '09:00-15:00 20:00-22:00')).toEqual({
    level: 'notice',
    days: [dayAgo(7), dayAgo(6), dayAgo(5)],
    values: { secondShifts: 3, fourWeeks: 40 },
  });
});
