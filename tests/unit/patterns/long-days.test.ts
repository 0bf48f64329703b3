import { describe, expect, test } from 'vitest';
import { longDays } from '../../../patterns/long-days';
import { dayAgo, everyDay, historyOf, type Told, type WeekPlan } from '../../support/patterns/history-of';

const EIGHT = '09:00-17:00';
const TEN = '09:00-19:00';
const ELEVEN = '09:00-20:00';
const THIRTEEN = '09:00-22:00';
const OVER_TEN = '09:00-19:01';
const OVER_THIRTEEN = '09:00-22:01';
const FORTY = everyDay(EIGHT, 5);

/** Two long days before three of eight hours. */
const weekOf = (...days: [string, string]): WeekPlan => [...days, EIGHT, EIGHT, EIGHT, '', ''];
const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => longDays.find(historyOf({ weeks, ...told }));
const levelOf = (weeks: Told['weeks'], told?: Partial<Told>) => find(weeks, told)?.level ?? null;

describe('two of the last seven days', () => {
  test('of more than ten hours are a notice, and of ten they are not', () => {
    expect(levelOf([weekOf(OVER_TEN, OVER_TEN)])).toBe('notice');
    expect(levelOf([weekOf(OVER_TEN, TEN)])).toBeNull();
  });

  test('of eleven hours are a warning, a minute before they are not', () => {
    expect(levelOf([weekOf(ELEVEN, ELEVEN)])).toBe('warning');
    expect(levelOf([weekOf(ELEVEN, '09:00-19:59')])).toBe('notice');
  });

  test('of more than thirteen hours are severe, of thirteen they are not', () => {
    expect(levelOf([weekOf(OVER_THIRTEEN, OVER_THIRTEEN)])).toBe('severe');
    expect(levelOf([weekOf(OVER_THIRTEEN, THIRTEEN)])).toBe('warning');
  });

  test('are two, however long the one is', () => {
    expect(levelOf([weekOf('09:00-25:00', TEN)])).toBeNull();
  });
});

describe('read on a Wednesday', () => {
  const now = '2026-11-25 23:30';

  test('last Wednesday is one of the seven days, and last Tuesday is not', () => {
    const weeks = (tuesday: string, wednesday: string): WeekPlan[] => [[TEN, tuesday, wednesday, TEN, TEN, '', '']];
    expect(levelOf(weeks(EIGHT, ELEVEN), { thisWeek: [ELEVEN], now })).toBe('warning');
    expect(levelOf(weeks(ELEVEN, EIGHT), { thisWeek: [ELEVEN], now })).toBeNull();
  });

  test('yesterday is one, and today is not', () => {
    const weeks = [everyDay(TEN, 5)];
    expect(levelOf(weeks, { thisWeek: [ELEVEN, ELEVEN], now })).toBe('warning');
    expect(levelOf(weeks, { thisWeek: [ELEVEN, EIGHT, ELEVEN], now })).toBeNull();
  });

  test('it needs a week that counts', () => {
    const thisWeek = [ELEVEN, ELEVEN];
    expect(levelOf([], { thisWeek, now })).toBeNull();
    expect(levelOf([everyDay(TEN, 5)], { thisWeek, now, unseen: [dayAgo(1), dayAgo(2)] })).toBe('warning');
    expect(levelOf([everyDay(TEN, 4)], { thisWeek, now, unseen: [1, 2, 3].map(dayAgo) })).toBeNull();
  });
});

describe('a short week of long days', () => {
  test('of 42 hours is somebody’s way to work less, and a minute more is not', () => {
    expect(levelOf([[ELEVEN, ELEVEN, TEN, TEN, '', '', '']])).toBeNull();
    expect(levelOf([[ELEVEN, ELEVEN, TEN, OVER_TEN, '', '', '']])).toBe('warning');
  });

  test('of which too little was seen excuses nothing', () => {
    const weeks: WeekPlan[] = [FORTY, [ELEVEN, ELEVEN, TEN, '', '', '', '']];
    expect(levelOf(weeks, { unseen: [1, 2].map(dayAgo) })).toBeNull();
    expect(levelOf(weeks, { unseen: [1, 2, 3].map(dayAgo) })).toBe('warning');
  });
});

test('its evidence is the days of that level, and the longest is told', () => {
  expect(find([['09:00-19:30', ELEVEN, EIGHT, '09:00-21:30', EIGHT, '', '']])).toEqual({
    level: 'warning',
    days: [dayAgo(6), dayAgo(4)],
    values: { days: 2, longest: 12.5, lastWeek: 50 },
  });
});
