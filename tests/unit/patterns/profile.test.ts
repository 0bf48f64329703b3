import { describe, expect, test } from 'vitest';
import { isMute, profileOf } from '../../../patterns/profile';
import {
  dayAgo,
  everyDay,
  historyOf,
  spansOfWeeks,
  type Told,
  times,
  type WeekPlan,
} from '../../support/patterns/history-of';

const EMPTY = everyDay('');
const DAYS = everyDay('09:00-17:00', 5);
const NIGHTS = everyDay('22:00-30:00', 3);
const profile = (weeks: readonly WeekPlan[], told: Partial<Told> = {}) => profileOf(historyOf({ weeks, ...told }));

describe('a shift worker', () => {
  test('works at least half of the time from 20:00 to 04:00', () => {
    expect(profile(times(3, everyDay('16:00-24:00', 5)))).toBe('shift-worker');
    expect(profile(times(3, everyDay('15:59-24:00', 5)))).toBeNull();
    expect(profile(times(3, everyDay('24:00-32:00', 5)))).toBe('shift-worker');
    expect(profile(times(3, everyDay('24:00-32:01', 5)))).toBeNull();
  });

  test('may do so on some days of the week only, as long as it is half of the week', () => {
    const night = '20:00-28:00';
    const day = '08:00-16:00';
    expect(profile(times(3, [night, night, day, day, '', '', '']))).toBe('shift-worker');
    expect(profile(times(3, [night, night, day, day, '09:00-09:10', '', '']))).toBeNull();
  });

  test('may do so in the night after the week’s last day', () => {
    expect(profile(times(3, ['09:00-17:00', '', '', '', '', '', '20:00-28:00']))).toBe('shift-worker');
  });

  test('does so in each of the last three counting weeks', () => {
    expect(profile([DAYS, NIGHTS, NIGHTS, NIGHTS])).toBe('shift-worker');
    expect(profile([NIGHTS, NIGHTS, DAYS, NIGHTS])).toBeNull();
    expect(profile([DAYS, NIGHTS, NIGHTS])).toBeNull();
    expect(profile([NIGHTS, NIGHTS])).toBeNull();
  });

  test('stays one over weeks that do not count', () => {
    const leave = Array.from({ length: 14 }, (_, index) => dayAgo(14 - index));
    expect(profile([...times(3, NIGHTS), EMPTY, EMPTY], { leave })).toBe('shift-worker');
    expect(profile([...times(3, NIGHTS), EMPTY, EMPTY])).toBeNull();
  });

  test('goes by the wall clock of the place', () => {
    const night = everyDay('20:00-28:00', 3);
    const spans = (offset: number) => spansOfWeeks(times(3, night), { offset });
    expect(profile(times(3, EMPTY), { spans: spans(540), offset: 540 })).toBe('shift-worker');
    expect(profile(times(3, EMPTY), { spans: spans(-480), offset: -480 })).toBe('shift-worker');
  });

  test('with a day turn at midnight has the night before on the morning of a day', () => {
    const smallHours = everyDay('00:30-08:00', 3);
    expect(profile(times(3, smallHours), { dayTurnHour: 0 })).toBeNull();
    expect(profile(times(3, everyDay('00:30-07:30', 3)), { dayTurnHour: 0 })).toBe('shift-worker');
  });

  test('is told before a night owl', () => {
    expect(profile(times(4, everyDay('16:00-24:00', 5)))).toBe('shift-worker');
    expect(profile(times(4, everyDay('15:30-23:30', 5)))).toBe('night-owl');
  });
});

describe('a night owl', () => {
  test('begins at noon or later, by the median of two weeks', () => {
    expect(profile(times(4, everyDay('12:00-20:00', 5)))).toBe('night-owl');
    expect(profile(times(4, everyDay('11:59-20:00', 5)))).toBeNull();
    const early = '08:00-16:00';
    const late = '12:00-20:00';
    expect(profile(times(4, [early, early, late, late, late, '', '']))).toBe('night-owl');
    expect(profile(times(4, [early, early, early, late, late, '', '']))).toBeNull();
  });

  test('whose free days begin with a short look begins no earlier for it', () => {
    const look = '09:00-09:20';
    expect(profile(times(4, ['12:00-20:00', '12:00-20:00', '12:00-20:00', look, look, look, look]))).toBe('night-owl');
  });

  test('begins nothing on days that only the night before runs into', () => {
    const allNight = '12:00-28:40';
    expect(profile(times(4, [allNight, '', allNight, '', '', '', '']))).toBe('night-owl');
  });

  test('of two weeks, and no longer ago', () => {
    const late = everyDay('12:00-20:00', 5);
    expect(profile([DAYS, DAYS, late, late])).toBe('night-owl');
    expect(profile([late, late, DAYS, DAYS])).toBeNull();
    // Three late days and two early ones in 14 days, the first of them on the fourteenth; the fifteenth was early.
    const morning = '08:00-12:00';
    const evening = '12:00-20:00';
    const fifteenth: WeekPlan = ['', '', '', '', '', '', morning];
    const rest: WeekPlan = [morning, evening, morning, '', '', '', ''];
    expect(profile([late, fifteenth, [evening, evening, '', '', '', '', ''], rest])).toBe('night-owl');
    expect(profile([late, fifteenth, [morning, evening, '', '', '', '', ''], rest])).toBeNull();
  });

  test('rests eleven hours, by the median', () => {
    // Every day in two parts, nine hours from each other, which leave 11 h 00 min and 10 h 59 min till noon.
    const parts = (end: string) => everyDay(`12:00-15:00 24:00-${end}`);
    expect(profile(times(4, parts('25:00')))).toBe('night-owl');
    expect(profile(times(4, parts('25:01')))).toBeNull();
  });

  test('works 48 hours at most', () => {
    // Six days of eight hours.
    expect(profile(times(4, everyDay('12:00-20:00', 6)))).toBe('night-owl');
    const day = '12:00-20:00';
    expect(profile(times(4, [day, day, day, day, day, '12:00-20:01', '']))).toBeNull();
  });

  test('is known after four weeks', () => {
    expect(profile(times(3, everyDay('12:00-20:00', 5)))).toBeNull();
  });

  test('is nobody who did not work in these two weeks', () => {
    expect(profile([...times(4, everyDay('12:00-20:00', 5)), EMPTY, EMPTY])).toBeNull();
  });
});

test('most people are neither', () => {
  expect(profile(times(6, DAYS))).toBeNull();
  expect(profile([])).toBeNull();
});

describe('what is mute', () => {
  const mute = (of: Parameters<typeof isMute>[0]) =>
    (
      [
        ['late-nights', 'clock'],
        ['second-shift', 'clock'],
        ['nine-nine-six', 'schedule'],
        ['lost-weekend', 'weekend'],
        ['shifted-window', 'trend'],
        ['rising-hours', 'trend'],
        ['short-rest', 'rest'],
        ['long-weeks', 'volume'],
        ['always-in-chat', 'attention'],
        ['on-call-nights', 'on-call'],
      ] as const
    ).flatMap(([id, family]) => (isMute(of, { id, family }) ? [id] : []));

  test('for a shift worker is the clock, the schedule, the weekend and a shifted window', () => {
    expect(mute('shift-worker')).toEqual([
      'late-nights',
      'second-shift',
      'nine-nine-six',
      'lost-weekend',
      'shifted-window',
    ]);
  });

  test('for a night owl are late nights', () => {
    expect(mute('night-owl')).toEqual(['late-nights']);
  });

  test('for others is nothing', () => {
    expect(mute(null)).toEqual([]);
  });
});
