/** Days that are computed anew: how far that is, that it can be left, and that what is done by then stays. */
import { describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { rebuildDays } from '../../../storage/rebuild';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { addToDay, type DayKey, daysBetween, toDayKey } from '../../../tracking/day';
import { HOUR, later } from '../../../tracking/instant';
import { at } from './clock';
import './fresh';

const TODAY = toDayKey('2026-11-16');
const DAYS = 100;
const FIRST = addToDay(TODAY, -DAYS);
/** The day before yesterday is over wherever in the world somebody was, and yesterday is not. */
const OVER = daysBetween(FIRST, addToDay(TODAY, -2));
const clock = { now: () => at('2026-11-16 12:00'), offsetAt: () => 0 };

/** An hour on each day. */
async function store(): Promise<void> {
  const days = daysBetween(FIRST, TODAY).map((day) => at(`${day} 10:00`));
  await database.spans.bulkAdd(
    days.map((start) => ({ start, end: later(start, HOUR), tool: 'github', offset: 0, source: 'observed' as const })),
  );
}

/** @param most runs after which nobody waits any more; all if left out */
async function rebuild(most = Number.POSITIVE_INFINITY, settings = DEFAULT_SETTINGS): Promise<[number, number][]> {
  const told: [number, number][] = [];
  await rebuildDays(settings, clock, {
    onProgress: (done, missing) => told.push([done, missing]),
    isOver: () => told.length >= most,
  });
  return told;
}

async function keptDays(settings = DEFAULT_SETTINGS): Promise<DayKey[]> {
  const { fingerprint } = summaryRules(settings);
  const rows = await database.days.filter(({ rules }) => rules === fingerprint).toArray();
  return rows.map(({ day }) => day).sort();
}

describe('days that are missing', () => {
  test('are computed and kept, and how far that is is told from none to all', async () => {
    await store();
    const told = await rebuild();
    expect(told[0]).toEqual([0, OVER.length]);
    expect(told.at(-1)).toEqual([OVER.length, OVER.length]);
    const done = told.map(([count]) => count);
    expect(done).toEqual([...new Set(done)].sort((one, other) => one - other));
    expect(await keptDays()).toEqual(OVER);
    expect((await database.days.get(FIRST))?.active).toEqual({ github: HOUR });
  });

  test('can be left in between: what is done stays, and it goes on from there', async () => {
    await store();
    const told = await rebuild(3);
    const kept = await keptDays();
    expect(kept).toHaveLength(3 * 7);
    // The latest first, for they are looked at.
    expect(kept).toEqual(OVER.slice(-3 * 7));
    // The third was under way, and is not thrown away.
    expect(told.at(-1)).toEqual([2 * 7, OVER.length]);
    const [next] = await rebuild();
    expect(next).toEqual([0, OVER.length - kept.length]);
    expect(await keptDays()).toEqual(OVER);
  });

  test('are none once all are kept, and nothing is told then', async () => {
    await store();
    await rebuild();
    expect(await rebuild()).toEqual([]);
  });

  test('are all of them after a rule has changed, and spans are as they were', async () => {
    await store();
    await rebuild();
    const before = await database.spans.toArray();
    const changed = { ...DEFAULT_SETTINGS, dayTurnHour: 0 };
    const told = await rebuild(Number.POSITIVE_INFINITY, changed);
    expect(told[0]).toEqual([0, OVER.length]);
    expect(await keptDays(changed)).toEqual(OVER);
    expect(await database.spans.toArray()).toEqual(before);
  });

  test('are none of an empty history', async () => {
    expect(await rebuild()).toEqual([]);
    expect(await keptDays()).toEqual([]);
  });
});
