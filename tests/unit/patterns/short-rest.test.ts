import { describe, expect, test } from 'vitest';
import { shortRest } from '../../../patterns/short-rest';
import { dayAgo, everyDay, historyOf, type WeekPlan } from '../../support/patterns/history-of';

const USUAL = '09:00-18:00';
/** Ten and a half hours to the next morning, and a minute less. */
const TEN_AND_A_HALF = '09:00-22:30';
const LATE = '09:00-22:31';
const EIGHT = '09:00-25:00';
const LATER = '09:00-25:01';
const SIX = '09:00-27:00';
const LATEST = '09:00-27:01';

/** Monday to Friday; what is not told is usual. */
const week = (...days: string[]): WeekPlan =>
  [0, 1, 2, 3, 4, 5, 6].map((i) => days[i] ?? (i < 5 ? USUAL : '')) as never;
const find = (...weeks: WeekPlan[]) => shortRest.find(historyOf({ weeks }));
const levelOf = (...weeks: WeekPlan[]) => find(...weeks)?.level ?? null;

describe('in the last seven days', () => {
  test('one night under ten and a half hours is nothing, two are a notice, three a warning', () => {
    expect(levelOf(week(), week(LATE))).toBeNull();
    expect(levelOf(week(), week(LATE, LATE))).toBe('notice');
    expect(levelOf(week(), week(LATE, LATE, LATE))).toBe('warning');
  });

  test('ten and a half hours are enough', () => {
    expect(levelOf(week(), week(TEN_AND_A_HALF, TEN_AND_A_HALF, TEN_AND_A_HALF, TEN_AND_A_HALF))).toBeNull();
    expect(levelOf(week(), week(LATE, TEN_AND_A_HALF))).toBeNull();
  });

  test('two nights under eight hours are a warning', () => {
    expect(levelOf(week(), week(LATER, LATER))).toBe('warning');
    expect(levelOf(week(), week(LATER, EIGHT))).toBe('notice');
  });

  test('and not in the week before them', () => {
    expect(levelOf(week(LATE, LATE, LATE), week())).toBeNull();
    expect(levelOf(week('', '', '', '', '', LATE, LATE), week())).toBeNull();
  });
});

describe('in the last fourteen days', () => {
  test('eight nights under ten and a half hours are severe', () => {
    expect(levelOf(week(LATE, LATE, LATE, LATE), week(LATE, LATE, LATE, LATE))).toBe('severe');
    expect(levelOf(week(LATE, LATE, LATE, TEN_AND_A_HALF), week(LATE, LATE, LATE, LATE))).toBe('warning');
  });

  test('two nights under six hours are severe, wherever they lie', () => {
    expect(levelOf(week(), week(LATEST, LATEST))).toBe('severe');
    expect(levelOf(week(), week(LATEST, SIX))).toBe('warning');
    expect(levelOf(week(LATEST), week(LATEST))).toBe('severe');
    expect(levelOf(week(LATEST, LATEST), week())).toBe('severe');
    expect(levelOf(week(LATEST, LATEST), week(), week())).toBeNull();
  });
});

test('four days on which it can be told are too few, five are enough', () => {
  expect(levelOf(week(LATE, LATE, USUAL, USUAL, ''))).toBeNull();
  expect(levelOf(week(LATE, LATE, USUAL, USUAL, USUAL))).toBe('notice');
  expect(levelOf(week('', '', '', USUAL, USUAL), week(LATE, LATE, USUAL, '', ''))).toBe('notice');
});

test('a long rest on the same day makes up for a short one', () => {
  const split = '09:00-12:00 23:00-27:00';
  expect(levelOf(week(), week(split, split, split))).toBeNull();
});

test('a laptop shut from Friday to Monday is rest', () => {
  const weeks = [everyDay('09:00-22:00', 5), everyDay('09:00-22:00', 5)];
  expect(shortRest.find(historyOf({ weeks, unseen: [dayAgo(1), dayAgo(2)] }))).toBeNull();
});

test('its evidence is the days before those nights, and the shortest rest is told', () => {
  expect(find(week(LATE), week(LATE, USUAL, '09:00-23:30'))).toEqual({
    level: 'notice',
    days: [dayAgo(7), dayAgo(5)],
    values: { quickReturns: 2, shortest: 9.5 },
  });
  expect(find(week(), week(LATE, LATE, TEN_AND_A_HALF))?.days).toEqual([dayAgo(7), dayAgo(6)]);
  expect(find(week(LATEST), week(LATE, LATEST))?.days).toEqual([dayAgo(14), dayAgo(7), dayAgo(6)]);
});
