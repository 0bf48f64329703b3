import { describe, expect, test } from 'vitest';
import { scatteredAttention } from '../../../patterns/scattered-attention';
import type { DayKey } from '../../../tracking/day';
import { later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY } from '../../support/build';
import { dayAgo, everyDay, historyOf, type Told, times } from '../../support/patterns/history-of';

interface Work {
  /** Dwells of a minute, each followed by another tool at once. */
  scattered: number;
  /** Dwells of 25 minutes. */
  long?: number;
  /** Active on that day. */
  minutes?: number;
}

/** From nine on: first the scattered dwells, then the long ones, then short ones with pauses of two minutes. */
function dayOfWork(day: DayKey, { scattered, long = 2, minutes = 120 }: Work): Span[] {
  const spans: Span[] = [];
  let begin = at('09:00', { day });
  const work = (tool: string, length: number) => {
    spans.push({ start: begin, end: later(begin, length * MINUTE), tool, offset: 0 });
    begin = later(begin, length * MINUTE);
  };
  for (let left = scattered; left > 0; left -= 1) {
    work(left % 2 === 1 ? 'slack' : 'github', 1);
  }
  for (let left = minutes - scattered, dwells = 0; left > 0; dwells += 1) {
    const length = Math.min(left, dwells < long ? 25 : 10);
    work('github', length);
    begin = later(begin, 2 * MINUTE);
    left -= length;
  }
  return spans;
}

/** Work on days before Monday, the last of the list on the Sunday; null is a day without any. */
const find = (days: readonly (Work | null)[], weeks = Math.ceil(days.length / 7), told: Partial<Told> = {}) => {
  const spans = days.flatMap((work, index) => (work === null ? [] : dayOfWork(dayAgo(days.length - index), work)));
  const all = [...spans, ...(told.spans ?? [])];
  return scatteredAttention.find(historyOf({ ...told, weeks: times(weeks, everyDay('')), spans: all }));
};
const many = (count: number, work: Work | null) => Array.from({ length: count }, () => work);

/** Sixteen an hour, so that 24 is half as much again. */
const USUAL = { scattered: 32 };
const HALF_MORE = { scattered: 48 };
/** Ten an hour: here the line is 20. */
const CALM = { scattered: 20 };

describe('a rate', () => {
  test('of half as much again on three of the last five days is a notice', () => {
    expect(find([...many(30, USUAL), ...many(2, USUAL), ...many(3, HALF_MORE)])?.level).toBe('notice');
    expect(find([...many(30, USUAL), ...many(3, USUAL), ...many(2, HALF_MORE)])).toBeNull();
    expect(find([...many(32, USUAL), ...many(3, { scattered: 47 })])).toBeNull();
  });

  test('of under twenty an hour is none, however calm it was before', () => {
    expect(find([...many(32, CALM), ...many(3, { scattered: 40 })])?.level).toBe('notice');
    expect(find([...many(32, CALM), ...many(3, { scattered: 39 })])).toBeNull();
  });

  test('is told of a day with two active hours', () => {
    const brief = { scattered: 60, minutes: 119 };
    expect(find([...many(32, USUAL), HALF_MORE, HALF_MORE, brief])).toBeNull();
    expect(find([...many(31, USUAL), HALF_MORE, HALF_MORE, brief, HALF_MORE])?.level).toBe('notice');
  });

  test('is told for each active hour', () => {
    const long = (scattered: number) => ({ scattered, minutes: 180 });
    expect(find([...many(32, USUAL), ...many(3, long(72))])?.level).toBe('notice');
    expect(find([...many(32, USUAL), ...many(3, long(71))])).toBeNull();
  });
});

describe('the last five such days', () => {
  test('are not the last five of the calendar', () => {
    const days = [...many(25, USUAL), ...many(3, HALF_MORE), null, USUAL, null, null, USUAL];
    expect(find(days)?.level).toBe('notice');
    expect(find([...days, USUAL])).toBeNull();
  });
});

test('today is none of them', () => {
  const today = { spans: dayOfWork(MONDAY, HALF_MORE) };
  const days = [...many(33, USUAL), ...many(2, HALF_MORE)];
  expect(find(days, 5, { ...today, now: '20:00' })).toBeNull();
  expect(find(days, 5, { ...today, now: '2026-11-24 10:00' })?.level).toBe('notice');
});

describe('its own median', () => {
  test('needs fifteen such days', () => {
    expect(find([...many(15, USUAL), ...many(8, null), ...many(2, USUAL), ...many(3, HALF_MORE)])?.level).toBe(
      'notice',
    );
    expect(find([...many(14, USUAL), ...many(9, null), ...many(2, USUAL), ...many(3, HALF_MORE)])).toBeNull();
  });

  test('is that of the 56 days before the last five', () => {
    const recent = [...many(2, USUAL), ...many(3, HALF_MORE)];
    expect(find([USUAL, ...many(41, null), ...many(14, USUAL), ...recent])?.level).toBe('notice');
    expect(find([USUAL, ...many(42, null), ...many(14, USUAL), ...recent])).toBeNull();
  });

  test('is a median: a few wild days before do not move it', () => {
    expect(find([...many(14, { scattered: 90 }), ...many(16, USUAL), ...many(5, HALF_MORE)])?.level).toBe('notice');
    expect(find([...many(16, { scattered: 90 }), ...many(14, USUAL), ...many(5, HALF_MORE)])).toBeNull();
  });
});

describe('fewer long dwells', () => {
  /** Eight weeks with two a day, then two with so many; the last five days are scattered. */
  const levelAfter = (before: number, last: number, usual = 2) =>
    find([
      ...many(49, { ...USUAL, long: usual }),
      ...many(7, { ...USUAL, long: before }),
      ...many(2, { ...USUAL, long: last }),
      ...many(5, { ...HALF_MORE, long: last }),
    ])?.level;

  test('under half of its own median in both of the last two weeks are a warning', () => {
    expect(levelAfter(0, 0)).toBe('warning');
    expect(levelAfter(1, 1, 3)).toBe('warning');
  });

  test('half of it are none, and one week is not enough', () => {
    expect(levelAfter(1, 1)).toBe('notice');
    expect(levelAfter(1, 0)).toBe('notice');
    expect(levelAfter(0, 1)).toBe('notice');
  });

  test('alone are nothing', () => {
    expect(find([...many(49, USUAL), ...many(14, { ...USUAL, long: 0 })])).toBeNull();
  });

  test('cannot be told of a week away', () => {
    const away = [...many(49, USUAL), ...many(5, { ...HALF_MORE, long: 0 }), ...many(2, null), ...many(7, null)];
    expect(find(away)?.level).toBe('notice');
  });
});

test('three weeks are too little to tell', () => {
  const days = [...many(16, USUAL), ...many(5, HALF_MORE)];
  expect(find(days, 3)).toBeNull();
  expect(find(days, 4)?.level).toBe('notice');
});

test('its evidence are the scattered days, and the numbers are told', () => {
  const notice = find([...many(30, USUAL), HALF_MORE, USUAL, HALF_MORE, USUAL, { scattered: 60 }]);
  expect(notice?.days).toEqual([dayAgo(5), dayAgo(3), dayAgo(1)]);
  expect(notice?.values).toEqual({ scatteredDays: 3, rate: 24, usualRate: 16 });
  const warning = find([...many(49, USUAL), ...many(9, { ...USUAL, long: 0 }), ...many(5, { ...HALF_MORE, long: 0 })]);
  expect(warning?.values).toEqual({ scatteredDays: 5, rate: 24, usualRate: 16, longDwells: 0, usualLongDwells: 2 });
});

test('of the last two weeks the one with more long dwells is told', () => {
  const usual = { ...USUAL, long: 3 };
  const weekBefore = many(7, { ...USUAL, long: 1 });
  const lastWeek = [...many(2, { ...USUAL, long: 0 }), ...many(5, { ...HALF_MORE, long: 0 })];
  expect(find([...many(49, usual), ...weekBefore, ...lastWeek])).toMatchObject({
    level: 'warning',
    values: { longDwells: 1, usualLongDwells: 3 },
  });
});
