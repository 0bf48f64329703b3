import { beforeEach, describe, expect, test } from 'vitest';
import { detectAll } from '../../../patterns/detect';
import { restDaysNow, todayOf } from '../../../patterns/history';
import { database } from '../../../storage/database';
import { tellPurpose } from '../../../storage/given-weekends';
import { readHistory, readRecentHistory } from '../../../storage/history';
import { markDays } from '../../../storage/marks';
import { DEFAULT_SETTINGS, type Settings } from '../../../storage/settings';
import { addToDay, toDayKey } from '../../../tracking/day';
import type { Instant } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, span } from '../../support/build';
import { everyDay, historyOf, spansOfWeeks, times } from '../../support/patterns/history-of';
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
