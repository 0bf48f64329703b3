import { describe, expect, test } from 'vitest';
import { alwaysInChat } from '../../../patterns/always-in-chat';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const QUIET = everyDay('09:00-17:00', 5);
/** Ten hours of the clock, and 59 s of an eleventh. */
const ALMOST_ELEVEN = '09:00-19:00:59';
const ELEVEN = '09:00-19:01';
const ALMOST_THIRTEEN = '09:00-21:00:59';
const THIRTEEN = '09:00-21:01';

/** All of it in chat, after a quiet week, Monday to Friday. */
const find = (days: readonly string[], told: Partial<Told> = {}) => {
  const week = Array.from({ length: 7 }, (_, index) => days[index] ?? '') as unknown as WeekPlan;
  return alwaysInChat.find(historyOf({ weeks: [QUIET, week], tool: 'slack', ...told }));
};
const on = (count: number, day: string) => Array.from({ length: count }, () => day);

describe('eleven hours of the clock', () => {
  test('on three days are a notice, on two nothing', () => {
    expect(find(on(3, ELEVEN))?.level).toBe('notice');
    expect(find(on(2, ELEVEN))).toBeNull();
  });

  test('count with a minute in each', () => {
    expect(find(on(5, ALMOST_ELEVEN))).toBeNull();
  });

  test('need not be side by side', () => {
    const minutes = [6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22].map((hour) => `${hour}:30-${hour}:31`).join(' ');
    expect(find(on(3, minutes))?.level).toBe('notice');
    const one = minutes.replace('22:30-22:31', '20:40-20:41');
    expect(find(on(3, one))).toBeNull();
  });

  test('go on past midnight', () => {
    expect(find(on(3, '14:30-24:01'))?.level).toBe('notice');
    expect(find(on(3, '14:30-24:00:59'))).toBeNull();
  });

  test('of other tools are none', () => {
    expect(find(on(5, '09:00-21:01'), { tool: 'github' })).toBeNull();
  });
});

describe('thirteen hours', () => {
  test('on three days are a warning', () => {
    expect(find(on(3, THIRTEEN))?.level).toBe('warning');
    expect(find([...on(2, THIRTEEN), ELEVEN])?.level).toBe('notice');
    expect(find(on(5, ALMOST_THIRTEEN))?.level).toBe('notice');
  });

  test('on five days are no more than that to somebody who rests', () => {
    expect(find(on(5, THIRTEEN))?.level).toBe('warning');
  });

  test('on five days with short rest at warning are severe', () => {
    // To 22:31, so that 10 h 29 min are left to rest.
    expect(find([...on(3, '09:00-22:31'), ...on(2, THIRTEEN)])?.level).toBe('severe');
    expect(find([...on(2, '09:00-22:31'), ...on(3, THIRTEEN)])?.level).toBe('warning');
  });

  test('on four days with short rest are a warning', () => {
    expect(find([...on(4, '09:00-22:31'), '09:00-17:00'])?.level).toBe('warning');
  });
});

describe('of the last seven days', () => {
  test('the eighth is too long ago', () => {
    const days = ['', '', ...on(3, ELEVEN)];
    expect(find(days, { now: '2026-11-25 10:00' })?.level).toBe('notice');
    expect(find(days, { now: '2026-11-26 10:00' })).toBeNull();
  });

  test('today is not yet one', () => {
    const days = ['', '', '', ...on(2, ELEVEN)];
    expect(find(days, { thisWeek: [ELEVEN], now: '22:00' })).toBeNull();
    expect(find(days, { thisWeek: [ELEVEN], now: '2026-11-24 10:00' })?.level).toBe('notice');
  });
});

test('one week is too little to tell', () => {
  expect(alwaysInChat.find(historyOf({ weeks: [everyDay(ELEVEN, 5)], tool: 'slack' }))).toBeNull();
  expect(alwaysInChat.find(historyOf({ weeks: times(2, everyDay(ELEVEN, 5)), tool: 'slack' }))?.level).toBe('notice');
});

test('its evidence are the days of the level that is told', () => {
  const notice = find([ELEVEN, '', ELEVEN, THIRTEEN]);
  expect(notice?.days).toEqual([dayAgo(7), dayAgo(5), dayAgo(4)]);
  expect(notice?.values).toEqual({ chatDays: 3, mostHours: 13 });
  const warning = find([ELEVEN, THIRTEEN, THIRTEEN, '09:00-22:01']);
  expect(warning?.days).toEqual([dayAgo(6), dayAgo(5), dayAgo(4)]);
  expect(warning?.values).toEqual({ chatDays: 3, mostHours: 14 });
});
