import { beforeEach, describe, expect, test } from 'vitest';
import { detectAll } from '../../../patterns/detect';
import { restDaysNow, todayOf } from '../../../patterns/history';
import { toldWeekends } from '../../../patterns/weekend-tally';
import { database } from '../../../storage/database';
import { tellOutcome, tellPurpose } from '../../../storage/given-weekends';
import { readHistory, readRecentHistory } from '../../../storage/history';
import { markDays } from '../../../storage/marks';
import { DEFAULT_SETTINGS, type Settings } from '../../../storage/settings';
import { addToDay, type DayKey, daysBetween, toDayKey } from '../../../tracking/day';
import type { Instant } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, MONDAY, span, TUESDAY } from '../../support/build';
import { everyDay, historyOf, spansOfWeeks, times, type WeekPlan } from '../../support/patterns/history-of';
import './fresh';

const NOW = at('10:00');
const read = (settings: Partial<Settings> = {}, now: Instant = NOW) =>
  readHistory({ ...DEFAULT_SETTINGS, ...settings }, { at: now, offset: 0 });

async function store(spans: readonly Span[]): Promise<void> {
  await database.spans.bulkAdd(spans.map((each) => ({ ...each, source: 'observed' as const })));
}

describe('the stored history', () => {
  test('without anything in it is today', async () => {
    const history = await read();
    expect(history.days.map(({ key, isSeen }) => [key, isSeen])).toEqual([['2026-11-23', false]]);
    expect(detectAll(history)).toEqual([]);
  });

  test('shows the same as the history of the same weeks', async () => {
    const weeks = times(9, everyDay('09:00-20:30', 6));
    await store(spansOfWeeks(weeks));
    const days = Array.from({ length: 63 }, (_, index) => addToDay(toDayKey('2026-11-22'), -index));
    await database.seen.bulkAdd(days.map((day) => ({ day, first: NOW, last: NOW, unknown: [] })));
    const found = detectAll(await read());
    expect(found.map(({ id, level }) => [id, level])).toContainEqual(['nine-nine-six', 'severe']);
    expect(found).toEqual(detectAll(historyOf({ weeks })));
    expect(await database.days.count()).toBeGreaterThan(60);
    expect(detectAll(await read())).toEqual(found);
  });

  test('begins with the first sign of the browser, where that came before the first span', async () => {
    await database.seen.add({ day: toDayKey('2026-11-01'), first: NOW, last: NOW, unknown: [] });
    await store([span('09:00', '10:00', 'github', { day: toDayKey('2026-11-20') })]);
    expect((await read()).days[0]?.key).toBe('2026-11-01');
  });

  test('ends today, though a clock that was set back left later spans', async () => {
    await store([span('09:00', '10:00', 'github', { day: toDayKey('2026-12-20') })]);
    expect((await read()).days.map(({ key }) => key)).toEqual(['2026-11-23']);
  });

  test('knows leave, nights on call, given weekends, and the person’s own lines and rest days', async () => {
    await store([span('09:00', '10:00', 'github', { day: toDayKey('2026-11-16') })]);
    await markDays('leave', [toDayKey('2026-11-17')]);
    await markDays('on-call', [toDayKey('2026-11-18')]);
    await tellPurpose({ day: toDayKey('2026-11-21'), hours: 5 }, 'the demo');
    const history = await read({ workDays: [1, 2, 3, 4], limitHours: 40 });
    expect(history.days.filter(({ isLeave }) => isLeave).map(({ key }) => key)).toEqual(['2026-11-17']);
    expect(history.days.filter(({ isOnCall }) => isOnCall).map(({ key }) => key)).toEqual(['2026-11-18']);
    expect(history.weekends).toEqual([{ day: '2026-11-21', hours: 5, purpose: 'the demo' }]);
    expect(history.weekLine).toBe(40);
    expect(restDaysNow(history)).toEqual([5, 6, 7]);
    expect(todayOf(history).key).toBe('2026-11-23');
  });
});

test('in a history that was cut, the weekends of its first weeks keep the hours that were told', async () => {
  /** Sunday and Monday are free, but for six hours on two Sundays. */
  const week: WeekPlan = ['', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', ''];
  const given: WeekPlan = [
    '',
    '09:00-17:00',
    '09:00-17:00',
    '09:00-17:00',
    '09:00-17:00',
    '09:00-17:00',
    '10:00-16:00',
  ];
  const [first, sunday] = [addToDay(MONDAY, -20 * 7), toDayKey('2026-11-22')];
  await store(spansOfWeeks(times(20, week).with(5, given).with(15, given)));
  await database.seen.bulkAdd(daysBetween(first, sunday).map((day) => ({ day, first: NOW, last: NOW, unknown: [] })));
  for (const weeksAgo of [14, 4]) {
    await tellOutcome({ day: addToDay(sunday, -7 * weeksAgo), hours: 5 }, 'shelved', at('09:00'));
  }
  const cut = await readHistory(DEFAULT_SETTINGS, { at: NOW, offset: 0 }, { most: 16 * 7 + 1 });
  expect(toldWeekends(await read()).map(({ hours }) => hours)).toEqual([6, 6]);
  expect(toldWeekends(cut).map(({ hours }) => hours)).toEqual([5, 6]);
});

describe('the history of an instant that is past', () => {
  const past = (now: Instant) => readHistory(DEFAULT_SETTINGS, { at: now, offset: 0, isPast: true });
  const weeks = times(5, everyDay('10:00-20:30 21:00-25:30', 6));

  test('is what was known then, whatever was worked and told since', async () => {
    await store(spansOfWeeks(weeks));
    await store([span('09:30', '10:05')]);
    const first = (await past(NOW)).days[0]?.key as DayKey;
    await database.seen.bulkAdd(daysBetween(first, MONDAY).map((day) => ({ day, first: NOW, last: NOW, unknown: [] })));
    const found = detectAll(await past(NOW));
    expect(found.length).toBeGreaterThan(2);
    await store([span('10:05', '23:00'), span('09:00', '19:00', 'github', { day: TUESDAY })]);
    await tellOutcome({ day: toDayKey('2026-11-21'), hours: 12 }, 'shelved', at('11:00'));
    expect(detectAll(await past(NOW))).toEqual(found);
    const today = todayOf(await past(NOW));
    expect([today.key, today.worked]).toEqual([MONDAY, 0.5]);
    // What is kept of days is the whole of them all the same.
    expect(todayOf(await read({}, at('23:30'))).worked).toBe(13.5);
  });

  test('cuts what goes on over it', async () => {
    await store([span('2026-11-22 22:00', '2026-11-23 11:00')]);
    expect((await past(NOW)).days.map(({ worked }) => worked)).toEqual([6, 6]);
  });
});

describe('what is found in the stored history', () => {
  /** Three hours on five days of each of 80 weeks, but for one that was free some weeks ago. */
  const workedBut = (free: number | null) =>
    Array.from({ length: 80 }, (_, index) => everyDay(80 - index === free ? '' : '09:00-12:00', 5));
  const found = async () => {
    const history = await readRecentHistory(DEFAULT_SETTINGS, { at: NOW, offset: 0 });
    return { days: history.days.length, findings: detectAll(history) };
  };
  const wholly = async () => detectAll(await read());

  beforeEach(async () => {
    const days = Array.from({ length: 80 * 7 }, (_, index) => addToDay(toDayKey('2026-11-22'), -index));
    await database.seen.bulkAdd(days.map((day) => ({ day, first: NOW, last: NOW, unknown: [] })));
  });

  test('needs no more than fourteen months of a longer one, and is the same', async () => {
    await store(spansOfWeeks(workedBut(20)));
    const { days, findings } = await found();
    expect(days).toBe(420);
    expect(findings.find(({ id }) => id === 'no-vacation')?.values).toEqual({ days: 136 });
    expect(findings).toEqual(await wholly());
  });

  test.each([
    ['never', null, 560],
    ['before all that is read at first', 70, 486],
    ['among the first weeks of it', 55, 381],
  ])('reaches back to the last vacation, if that was %s', async (_, free, count) => {
    await store(spansOfWeeks(workedBut(free)));
    const { days, findings } = await found();
    expect(days).toBe(561);
    expect(findings.find(({ id }) => id === 'no-vacation')?.values['days']).toBe(count);
    expect(findings).toEqual(await wholly());
  });
});
