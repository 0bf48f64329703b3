import { describe, expect, test } from 'vitest';
import { eightyHourWeek } from '../../../patterns/eighty-hour-week';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../support/patterns/history-of';

/** Twelve hours and forty minutes on six days. */
const SEVENTY_SIX = everyDay('09:00-21:40', 6);
const A_MINUTE_LESS = [...everyDay('09:00-21:40', 5).slice(0, 5), '09:00-21:39', ''] as unknown as typeof SEVENTY_SIX;
/** Fifteen hours and twelve minutes on five. */
const ON_FIVE_DAYS = everyDay('07:00-22:12', 5);
const FORTY = everyDay('09:00-17:00', 5);

const find = (weeks: Told['weeks'], told: Partial<Told> = {}) => eightyHourWeek.find(historyOf({ weeks, ...told }));
const levelOf = (weeks: Told['weeks'], told?: Partial<Told>) => find(weeks, told)?.level ?? null;

describe('one week', () => {
  test('of 76 hours is a warning, and one of a minute less is nothing', () => {
    expect(levelOf([SEVENTY_SIX])).toBe('warning');
    expect(levelOf([A_MINUTE_LESS])).toBeNull();
  });

  test('of 76 hours is one where its days are odd minutes, which a sum of fractions of hours loses', () => {
    expect(
      find([['09:00-21:45', '09:00-21:32', '09:00-21:47', '09:00-21:39', '09:00-21:42', '09:00-21:35', '']])?.values,
    ).toEqual({ lastWeek: 76, weeks: 1 });
  });

  test('is told of while it is the last one', () => {
    expect(levelOf([SEVENTY_SIX, FORTY])).toBeNull();
    expect(levelOf([FORTY], { thisWeek: SEVENTY_SIX, now: '2026-11-29 23:00' })).toBeNull();
  });

  test('needs six days that were seen or were leave', () => {
    expect(levelOf([ON_FIVE_DAYS], { unseen: [dayAgo(1)] })).toBe('warning');
    expect(levelOf([ON_FIVE_DAYS], { unseen: [dayAgo(1), dayAgo(2)] })).toBeNull();
    expect(levelOf([ON_FIVE_DAYS], { unseen: [dayAgo(1), dayAgo(2)], leave: [dayAgo(2)] })).toBe('warning');
  });

  test('does not count with three days of leave', () => {
    expect(levelOf([SEVENTY_SIX], { leave: [dayAgo(1), dayAgo(2)] })).toBe('warning');
    expect(levelOf([SEVENTY_SIX], { leave: [dayAgo(1), dayAgo(2), dayAgo(3)] })).toBeNull();
  });
});

describe('two of the last four weeks', () => {
  test('are severe, whichever they are', () => {
    expect(levelOf([SEVENTY_SIX, FORTY, FORTY, SEVENTY_SIX])).toBe('severe');
    expect(levelOf([SEVENTY_SIX, SEVENTY_SIX, FORTY, FORTY])).toBe('severe');
    expect(levelOf([A_MINUTE_LESS, FORTY, FORTY, SEVENTY_SIX])).toBe('warning');
    expect(levelOf([SEVENTY_SIX, FORTY, FORTY, FORTY, SEVENTY_SIX])).toBe('warning');
    expect(levelOf([SEVENTY_SIX, SEVENTY_SIX, FORTY, FORTY, FORTY])).toBeNull();
  });

  test('have six seen days each', () => {
    const weeks = [ON_FIVE_DAYS, SEVENTY_SIX];
    expect(levelOf(weeks, { unseen: [dayAgo(8)] })).toBe('severe');
    expect(levelOf(weeks, { unseen: [dayAgo(8), dayAgo(9)] })).toBe('warning');
  });

  test('are weeks that count', () => {
    const leave = [dayAgo(10), dayAgo(11), dayAgo(12)];
    expect(levelOf(times(2, SEVENTY_SIX), { leave })).toBe('warning');
    expect(levelOf(times(2, SEVENTY_SIX), { leave: leave.slice(1) })).toBe('severe');
  });
});

test('its evidence is what was worked in those weeks, and the numbers are told', () => {
  const found = find([SEVENTY_SIX, FORTY, SEVENTY_SIX]);
  expect(found?.days).toHaveLength(12);
  expect(found?.days[0]).toBe(dayAgo(21));
  expect(found?.days.at(-1)).toBe(dayAgo(2));
  expect(found?.values).toEqual({ lastWeek: 76, weeks: 2 });
});

test('a last week of which too little was seen has no number', () => {
  const weeks = [SEVENTY_SIX, SEVENTY_SIX, everyDay('09:00-17:00', 2)];
  const unseen = [1, 2, 3, 4, 5].map(dayAgo);
  expect(find(weeks, { unseen })?.values).toEqual({ weeks: 2 });
});
