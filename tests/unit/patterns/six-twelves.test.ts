import { describe, expect, test } from 'vitest';
import { nineNineSix } from '../../../patterns/nine-nine-six';
import { sixTwelves } from '../../../patterns/six-twelves';
import { span } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times, type WeekPlan } from '../../support/patterns/history-of';

const NOON_TO_MIDNIGHT = '12:00-17:00 17:40-24:00';
const LONG = everyDay(NOON_TO_MIDNIGHT, 6);
const NINE_TO_SIX = everyDay('09:00-18:00', 5);

const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => sixTwelves.find(historyOf({ weeks, ...told }));
const levelOf = (weeks: Told['weeks'], told?: Partial<Told>) => find(weeks, told)?.level ?? null;
/** A week like that, after an ordinary one. */
const ofDay = (day: string, count = 6) => levelOf([NINE_TO_SIX, everyDay(day, count)]);

describe('a day', () => {
  test('is eleven and a half hours from first to last, at whatever hours', () => {
    expect(ofDay('12:00-17:00 17:30-23:30')).toBe('notice');
    expect(ofDay('12:00-17:00 17:30-23:29')).toBeNull();
    expect(ofDay('16:00-21:00 21:30-27:30')).toBe('notice');
    expect(ofDay('05:00-10:00 10:30-16:30')).toBe('notice');
  });

  test('holds eight hours of work', () => {
    expect(ofDay('09:00-13:00 17:00-21:00')).toBe('notice');
    expect(ofDay('09:00-13:00 17:01-21:00')).toBeNull();
  });

  test('is as long as it was, whatever a flight does to the clock', () => {
    const inFlight = (until: string) => [
      span('09:00', '14:00', 'github', { day: dayAgo(2) }),
      span('23:00', until, 'github', { day: dayAgo(2), offset: 540 }),
    ];
    const weeks = [NINE_TO_SIX, everyDay(NOON_TO_MIDNIGHT, 5)];
    // From 09:00 to 20:29 and to 20:30 in the place it began, which is 05:30 where it ended.
    expect(levelOf(weeks, { spans: inFlight('29:29') })).toBeNull();
    expect(levelOf(weeks, { spans: inFlight('29:30') })).toBe('notice');
  });
});

test('a week has six such days', () => {
  expect(ofDay(NOON_TO_MIDNIGHT, 5)).toBeNull();
  expect(ofDay(NOON_TO_MIDNIGHT, 6)).toBe('notice');
  expect(ofDay(NOON_TO_MIDNIGHT, 7)).toBe('notice');
});

test('of the last four weeks one is a notice, two are a warning, three severe', () => {
  expect(levelOf([LONG, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX])).toBe('notice');
  expect(levelOf([LONG, ...times(4, NINE_TO_SIX)])).toBeNull();
  expect(levelOf([LONG, NINE_TO_SIX, NINE_TO_SIX, LONG])).toBe('warning');
  expect(levelOf([LONG, NINE_TO_SIX, LONG, LONG])).toBe('severe');
  expect(levelOf([LONG, NINE_TO_SIX, NINE_TO_SIX, LONG, LONG])).toBe('warning');
});

test('it needs two weeks that count', () => {
  expect(levelOf([LONG])).toBeNull();
  expect(levelOf(times(2, LONG))).toBe('warning');
  const weeks = [everyDay('09:00-18:00', 4), LONG];
  expect(levelOf(weeks, { unseen: [8, 9].map(dayAgo) })).toBe('notice');
  expect(levelOf(weeks, { unseen: [8, 9, 10].map(dayAgo) })).toBeNull();
});

test('the week so far is none yet', () => {
  expect(levelOf(times(2, NINE_TO_SIX), { thisWeek: LONG, now: '2026-11-29 20:00' })).toBeNull();
});

test('noon to midnight on six days is this and not nine-nine-six', () => {
  const history = historyOf({ weeks: times(17, LONG) });
  expect(sixTwelves.find(history)?.level).toBe('severe');
  expect(nineNineSix.find(history)).toBeNull();
});

test('its evidence is such days of such weeks', () => {
  const week = [...LONG.slice(0, 6), '10:00-14:00'] as unknown as WeekPlan;
  expect(find([everyDay(NOON_TO_MIDNIGHT, 5), week])).toEqual({
    level: 'notice',
    days: [7, 6, 5, 4, 3, 2].map(dayAgo),
    values: { weeks: 1 },
  });
  expect(find(times(2, LONG))?.days).toEqual([14, 13, 12, 11, 10, 9, 7, 6, 5, 4, 3, 2].map(dayAgo));
});
