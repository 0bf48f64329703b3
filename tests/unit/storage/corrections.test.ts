import { describe, expect, test } from 'vitest';
import { changeSpan, deleteSpans, planChange, splitSpan } from '../../../storage/corrections';
import { database } from '../../../storage/database';
import { fillCache, readDays } from '../../../storage/days';
import { exportEverything } from '../../../storage/export';
import { sessionItem } from '../../../storage/session';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { undoCorrection } from '../../../storage/undo-corrections';
import { toDayKey } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { at, monday, span } from './clock';
import { book, breakDatabase, found, seen, spanRows, timetable } from './day-book';
import './fresh';
import { actOf, EVENING, rulesAt, store, wanted } from './person';

const MONDAY = toDayKey('2026-11-16');

describe('a change', () => {
  test('of the tool is written on the same row, as entered, and what was observed is kept', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const result = await changeSpan(id, wanted('slack', '10:00', '11:00'), EVENING);
    expect(result).toMatchObject({ problem: null, free: [span('slack', '10:00', '11:00')], taken: [] });
    expect(await spanRows()).toEqual([{ ...span('slack', '10:00', '11:00'), id, source: 'entered' }]);
    expect(await database.corrections.toArray()).toEqual([
      {
        id: expect.any(Number),
        span: id,
        at: EVENING.now,
        kind: 'change',
        before: { ...span('github', '10:00', '11:00'), source: 'observed' },
        after: [span('slack', '10:00', '11:00')],
        made: [id],
      },
    ]);
  });

  test('is shown before it is saved, and takes nothing from others', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await store(span('slack', '11:15', '11:30'));
    const plan = await planChange(id, wanted('github', '10:30', '12:00'), EVENING);
    expect(plan).toEqual({
      problem: null,
      before: span('github', '10:00', '11:00'),
      free: [span('github', '10:30', '11:15'), span('github', '11:30', '12:00')],
      taken: [wanted('slack', '11:15', '11:30')],
    });
    expect(await timetable()).toEqual(['github 10:00 to 11:00', 'slack 11:15 to 11:30']);
    expect(await changeSpan(id, wanted('github', '10:30', '12:00'), EVENING)).toMatchObject(plan);
    expect(await timetable()).toEqual(['github 10:30 to 11:15', 'slack 11:15 to 11:30', 'github 11:30 to 12:00']);
    expect((await spanRows())[0]?.id).toBe(id);
  });

  test('that leaves part of what was observed leaves it observed, and one that adds to it does not', async () => {
    const id = await store(span('github', '10:00', '12:00'));
    await changeSpan(id, wanted('github', '10:30', '11:30'), EVENING);
    expect(await spanRows()).toEqual([{ ...span('github', '10:30', '11:30'), id, source: 'observed' }]);
    await changeSpan(id, wanted('github', '10:30', '11:31'), EVENING);
    expect(await spanRows()).toEqual([{ ...span('github', '10:30', '11:31'), id, source: 'entered' }]);
  });

  test('keeps of what was imported which import brought it', async () => {
    const id = await store(span('github', '10:00', '11:00'), 'imported', { import: 3 });
    await store(span('figma', '11:00', '11:30'));
    await changeSpan(id, wanted('slack', '10:30', '12:00'), EVENING);
    const rows = (await spanRows()).filter(({ tool }) => tool === 'slack');
    expect(rows.map((row) => [row.source, row.import])).toEqual([
      ['entered', 3],
      ['entered', 3],
    ]);
  });

  test('into time that others have wholly, and one that changes nothing, write nothing', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await store(span('slack', '12:00', '13:00'));
    expect(await changeSpan(id, wanted('github', '12:10', '12:50'), EVENING)).toMatchObject({
      free: [],
      taken: [wanted('slack', '12:10', '12:50')],
      act: null,
    });
    expect(await changeSpan(id, wanted('github', '10:00', '11:00'), EVENING)).toMatchObject({ taken: [], act: null });
    expect(await timetable()).toEqual(['github 10:00 to 11:00', 'slack 12:00 to 13:00']);
    expect(await database.corrections.count()).toBe(0);
  });

  test('over the day turn has a part on each side, of which the first keeps the row', async () => {
    const id = await store(span('github', '22:00', '23:00'));
    const night = { tool: 'github', start: monday('22:00'), end: at('2026-11-17 05:00') };
    await changeSpan(id, night, rulesAt(at('2026-11-17 06:00')));
    expect(await timetable()).toEqual(['github 22:00 to 04:00', 'github 04:00 to 05:00']);
    expect((await spanRows())[0]?.id).toBe(id);
  });

  test('over a clock change has a part with each offset', async () => {
    const id = await store({ tool: 'github', start: at('2026-10-25 00:30'), end: at('2026-10-25 00:45'), offset: 120 });
    const longer = { tool: 'github', start: at('2026-10-25 00:30'), end: at('2026-10-25 01:30') };
    await changeSpan(id, longer, rulesAt(monday('20:00'), 'Europe/Berlin'));
    expect((await spanRows()).map(({ end, offset }) => [end, offset])).toEqual([
      [at('2026-10-25 01:00'), 120],
      [at('2026-10-25 01:30'), 60],
    ]);
  });

  test('of a span from a journey keeps the wall clock of the journey', async () => {
    const id = await store(span('github', '10:00', '11:00', 540));
    await changeSpan(id, wanted('slack', '10:00', '11:30'), rulesAt(monday('20:00'), 'Europe/Berlin'));
    expect((await spanRows()).map(({ offset }) => offset)).toEqual([540]);
  });

  test.each([
    ['nothing at all', wanted('github', '10:00', '10:00'), 'empty'],
    ['what has not passed', wanted('github', '19:00', '20:01'), 'future'],
    ['more than 24 hours', { tool: 'github', start: at('2026-11-15 19:59'), end: monday('20:00') }, 'too-long'],
  ] as const)('to %s is not made', async (_, time, problem) => {
    const id = await store(span('github', '10:00', '11:00'));
    expect(await planChange(id, time, EVENING)).toEqual({ problem });
    expect(await changeSpan(id, time, EVENING)).toEqual({ problem });
    expect(await timetable()).toEqual(['github 10:00 to 11:00']);
  });

  test('that fails half way changes nothing', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await store(span('slack', '11:15', '11:30'));
    for (const after of [0, 1, 2, 3, 4]) {
      const broken = breakDatabase(after);
      await expect(changeSpan(id, wanted('figma', '10:00', '12:00'), EVENING), `${after} writes`).rejects.toThrow();
      broken.repair();
      expect(await timetable()).toEqual(['github 10:00 to 11:00', 'slack 11:15 to 11:30']);
      expect(await database.corrections.count()).toBe(0);
      expect(await database.seen.count()).toBe(0);
    }
  });
});

describe('a split', () => {
  test('leaves two halves with the same tool, offset and source', async () => {
    const id = await store(span('github', '10:00', '11:00', 540));
    expect(await splitSpan(id, monday('10:20'), EVENING)).toEqual({ problem: null, act: expect.any(Number) });
    const [first, second] = await spanRows();
    expect(first).toEqual({ ...span('github', '10:00', '10:20', 540), id, source: 'observed' });
    expect(second).toEqual({ ...span('github', '10:20', '11:00', 540), id: second?.id, source: 'observed' });
  });

  test.each(['09:00', '10:00', '11:00', '12:00'])('at %s, which does not lie inside, is none', async (time) => {
    const id = await store(span('github', '10:00', '11:00'));
    expect(await splitSpan(id, monday(time), EVENING)).toEqual({ problem: 'outside' });
    expect(await database.corrections.count()).toBe(0);
  });

  test('lets each half be given another tool, and all of it be undone step by step', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    const before = await spanRows();
    const split = await actOf(splitSpan(id, monday('10:20'), EVENING));
    const second = (await spanRows())[1]?.id as number;
    const change = await actOf(changeSpan(second, wanted('slack', '10:20', '11:00'), EVENING));
    expect(await timetable()).toEqual(['github 10:00 to 10:20', 'slack 10:20 to 11:00']);
    expect(await undoCorrection(split, EVENING.now)).toEqual({ because: 'later', act: change });
    expect(await undoCorrection(change, EVENING.now)).toBeNull();
    expect(await undoCorrection(split, EVENING.now)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });
});

describe('a deletion', () => {
  test('of several spans is one act', async () => {
    const ids = [
      await store(span('github', '10:00', '10:30')),
      await store(span('slack', '10:30', '11:00'), 'entered'),
    ];
    await store(span('figma', '11:00', '11:30'));
    const before = await spanRows();
    const act = await actOf(deleteSpans(ids, EVENING));
    expect(await timetable()).toEqual(['figma 11:00 to 11:30']);
    expect(await undoCorrection(act, EVENING.now)).toBeNull();
    expect(await spanRows()).toEqual(before);
  });

  test('passes over what is no more, and is none where all of it is', async () => {
    const id = await store(span('github', '10:00', '10:30'));
    await actOf(deleteSpans([id, id, 999], EVENING));
    expect(await timetable()).toEqual([]);
    expect(await database.corrections.count()).toBe(1);
    expect(await deleteSpans([id, 999], EVENING)).toEqual({ problem: 'gone' });
    expect(await changeSpan(id, wanted('github', '10:00', '11:00'), EVENING)).toEqual({ problem: 'gone' });
    expect(await splitSpan(id, monday('10:10'), EVENING)).toEqual({ problem: 'gone' });
  });

  test('leaves the sign that the browser was there: the day is not one that nobody saw', async () => {
    const id = await store(span('github', '10:00', '10:30'));
    await deleteSpans([id], EVENING);
    expect(await database.seen.toArray()).toEqual([
      { day: MONDAY, first: monday('10:00'), last: monday('10:30') - 1, unknown: [] },
    ]);
    await deleteSpans([await store(span('github', '12:00', '12:30'), 'imported')], EVENING);
    expect((await database.seen.toArray())[0]?.last).toBe(monday('10:30') - 1);
  });
});

describe('what the background still writes', () => {
  test('is left alone by every correction', async () => {
    await book(seen(monday('19:57'), 'github'));
    await book(found(monday('19:59'), 'github'));
    const before = await spanRows();
    const id = before[0]?.id as number;
    const other = await store(span('slack', '10:00', '11:00'));
    expect(await planChange(id, wanted('slack', '19:57', '19:59'), EVENING)).toEqual({ problem: 'still-growing' });
    expect(await changeSpan(id, wanted('slack', '19:57', '19:59'), EVENING)).toEqual({ problem: 'still-growing' });
    expect(await splitSpan(id, monday('19:58'), EVENING)).toEqual({ problem: 'still-growing' });
    expect(await deleteSpans([other, id], EVENING)).toEqual({ problem: 'still-growing' });
    expect(await timetable()).toEqual(['slack 10:00 to 11:00', 'github 19:57 to 19:59 open']);
  });

  test('has the time until now, and what waits on standby has its place', async () => {
    const id = await store(span('github', '10:00', '11:00'));
    await book(seen(monday('19:57'), 'slack'));
    const standby = { closed: [span('zoom', '12:00', '12:30')], open: null };
    await sessionItem.set({ ...(await sessionItem.get()), standby });
    expect(await planChange(id, wanted('github', '11:30', '20:00'), EVENING)).toMatchObject({
      free: [span('github', '11:30', '12:00'), span('github', '12:30', '19:57')],
      taken: [wanted('zoom', '12:00', '12:30'), wanted('slack', '19:57', '20:00')],
    });
  });
});

test('kept days are dropped by an act and by its undoing, where it was and where it is', async () => {
  const reading = { now: at('2026-11-25 12:00'), ...summaryRules(DEFAULT_SETTINGS) };
  const days = [MONDAY, toDayKey('2026-11-18')];
  const activeOf = async () => (await readDays(days, reading)).map(({ active }) => active.github ?? 0);
  const id = await store(span('github', '10:00', '11:00'));
  await fillCache(days, reading);
  const moved = { tool: 'github', start: at('2026-11-18 10:00'), end: at('2026-11-18 12:00') };
  const act = await actOf(changeSpan(id, moved, rulesAt(reading.now)));
  expect(await activeOf()).toEqual([0, 2 * HOUR]);
  await fillCache(days, reading);
  await undoCorrection(act, reading.now);
  expect(await activeOf()).toEqual([HOUR, 0]);
});

test('the export has all that is known of a correction', async () => {
  const id = await store(span('github', '10:00', '11:00'), 'imported', { import: 3 });
  const act = await actOf(splitSpan(id, monday('10:20'), EVENING));
  await undoCorrection(act, monday('20:05'));
  const { tables } = JSON.parse(JSON.stringify(await exportEverything(monday('21:00'))));
  expect(tables.corrections).toEqual([
    {
      id: act,
      span: id,
      at: EVENING.now,
      kind: 'split',
      before: { ...span('github', '10:00', '11:00'), source: 'imported', import: 3 },
      after: [span('github', '10:00', '10:20'), span('github', '10:20', '11:00')],
      made: [id, expect.any(Number)],
      undoneAt: monday('20:05'),
    },
  ]);
});
