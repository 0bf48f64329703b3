import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessItem } from '../../../storage/access';
import { controlItem, NO_WISHES } from '../../../storage/control';
import { database, TABLES } from '../../../storage/database';
import { fillCache, readDays } from '../../../storage/days';
import { eraseEverything, eraseRange } from '../../../storage/erase';
import { exportEverything } from '../../../storage/export';
import { sessionItem } from '../../../storage/session';
import { DEFAULT_SETTINGS, settingsItem } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { warn } from '../../../storage/warnings';
import { toDayKey } from '../../../tracking/day';
import { emptySummary } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { clip, type Interval, lengthOf, union } from '../../../tracking/span';
import type { RecordedStore } from '../../support/recorded/recorded-database';
import recording from '../../support/recorded/version-1.json';
import { at, monday, span } from './clock';
import { book, breakDatabase, found, seen, spanRows, timetable } from './day-book';
import { emptyAll } from './fresh';

async function fillEverything(): Promise<void> {
  const stores: Record<string, RecordedStore> = recording.stores;
  for (const name of TABLES) {
    await database.table(name).bulkAdd(stores[name]?.rows ?? []);
  }
  await settingsItem.set({ ...DEFAULT_SETTINGS, tools: ['github'], isDiscreet: true });
  await controlItem.set({ ...NO_WISHES, paused: { since: monday('10:00'), until: null } });
  await accessItem.set({ tools: [{ id: 'github', name: 'GitHub' }], granted: ['github'] });
  await warn({ at: monday('10:00'), kind: 'clock-set-back', detail: '31' });
  await sessionItem.set({
    ...(await sessionItem.get()),
    presence: 'idle',
    standby: { closed: [span('github', '10:00', '11:00')], open: null },
  });
}

describe('erasing everything', () => {
  test('leaves nothing in any table and in any storage area', async () => {
    await fillEverything();
    await eraseEverything();
    for (const table of database.tables) {
      expect(await table.count(), table.name).toBe(0);
    }
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('leaves a fresh start: every choice has its default', async () => {
    await fillEverything();
    await eraseEverything();
    expect(await settingsItem.get()).toEqual(DEFAULT_SETTINGS);
    expect(await controlItem.get()).toEqual(NO_WISHES);
    expect((await exportEverything(monday('12:00'))).tables).toEqual(
      Object.fromEntries(TABLES.map((name) => [name, []])),
    );
  });

  test('lets an open background go on', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:01'), 'github'));
    await eraseEverything();
    await book(found(monday('10:02'), 'github'));
    await book(found(monday('10:03'), 'github'));
    expect(await timetable()).toEqual(['github 10:02 to 10:03 open']);
  });

  test('erases what is on standby before it could be written', async () => {
    await sessionItem.set({
      ...(await sessionItem.get()),
      standby: { closed: [span('github', '10:00', '11:00')], open: null },
    });
    // An observation comes in between, as early as it can: when the tables have just been emptied.
    const erasing = eraseEverything();
    const observing = book(seen(monday('12:00'), null));
    await Promise.all([erasing, observing]);
    await book(seen(monday('12:01'), null));
    expect(await timetable()).toEqual([]);
  });

  test('that fails says so and keeps the choices', async () => {
    await fillEverything();
    const { clear } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The disk is gone.', 'UnknownError');
    };
    await expect(eraseEverything()).rejects.toThrow('The disk is gone.');
    IDBObjectStore.prototype.clear = clear;
    expect((await settingsItem.get()).tools).toEqual(['github']);
    expect(await database.spans.count()).toBeGreaterThan(0);
  });
});

describe('erasing a range', () => {
  test('erases what lies in it and cuts what reaches over its borders', async () => {
    for (const row of [
      span('a', '09:00', '10:30'),
      span('b', '10:30', '11:00'),
      span('c', '11:00', '12:30'),
      span('d', '13:00', '14:00'),
    ]) {
      await database.spans.add({ ...row, source: 'observed' });
    }
    expect(await eraseRange({ start: monday('10:00'), end: monday('12:00') })).toBe(3);
    expect(await timetable()).toEqual(['a 09:00 to 10:00', 'c 12:00 to 12:30', 'd 13:00 to 14:00']);
  });

  test('forgets the nudges of that time, and no others', async () => {
    for (const clock of ['09:59', '10:00', '11:59', '12:00']) {
      await database.nudges.add({ kind: 'break', at: monday(clock), browser: 'firefox' });
    }
    await eraseRange({ start: monday('10:00'), end: monday('12:00') });
    expect((await database.nudges.toArray()).map(({ at: shown }) => shown)).toEqual([monday('09:59'), monday('12:00')]);
  });

  test('divides a span that lies all around it', async () => {
    await database.spans.add({ ...span('a', '09:00', '12:00'), source: 'imported', import: 3 });
    await eraseRange({ start: monday('10:00'), end: monday('11:00') });
    expect(await timetable()).toEqual(['a 09:00 to 10:00', 'a 11:00 to 12:00']);
    expect((await spanRows()).map(({ source, import: from }) => [source, from])).toEqual([
      ['imported', 3],
      ['imported', 3],
    ]);
  });

  test('does not touch what ends or begins at its border', async () => {
    await database.spans.add({ ...span('a', '09:00', '10:00'), source: 'observed' });
    await database.spans.add({ ...span('b', '11:00', '12:00'), source: 'observed' });
    expect(await eraseRange({ start: monday('10:00'), end: monday('11:00') })).toBe(0);
    expect(await timetable()).toEqual(['a 09:00 to 10:00', 'b 11:00 to 12:00']);
  });

  test('what was told of weekends that begin on its days goes with it, and of others stays', async () => {
    const range = { start: monday('04:00'), end: monday('23:59') };
    await database.ledger.bulkAdd([
      { day: toDayKey('2026-11-14'), hours: 5, purpose: 'the demo' },
      { day: toDayKey('2026-11-21'), hours: 6, purpose: 'the launch' },
    ]);
    await eraseRange(range);
    expect(await database.ledger.count()).toBe(2);
    await eraseRange(range, { from: toDayKey('2026-11-16'), to: toDayKey('2026-11-21') });
    expect((await database.ledger.toArray()).map(({ purpose }) => purpose)).toEqual(['the demo']);
  });

  test('lets the open span go on that began in it, and closes the one whose end it erases', async () => {
    await book(seen(monday('10:00'), 'github'));
    await book(found(monday('10:02'), 'github'));
    await eraseRange({ start: monday('09:00'), end: monday('10:01') });
    expect(await timetable()).toEqual(['github 10:01 to 10:02 open']);
    await eraseRange({ start: monday('10:01:30'), end: monday('11:00') });
    expect(await timetable()).toEqual(['github 10:01 to 10:01:30']);
    await book(found(monday('10:03'), 'github'));
    expect(await timetable()).toEqual(['github 10:01 to 10:01:30', 'github 10:03 to 10:03 open']);
  });

  test('forgets the corrections of what it erases, and no other', async () => {
    const erased = await database.spans.add({ ...span('a', '10:00', '11:00'), source: 'entered' });
    const kept = await database.spans.add({ ...span('b', '12:00', '13:00'), source: 'entered' });
    for (const id of [erased, kept]) {
      await database.corrections.add({ span: id, at: monday('15:00'), kind: 'add', before: null, after: [] });
    }
    await eraseRange({ start: monday('10:00'), end: monday('12:00') });
    expect((await database.corrections.toArray()).map((row) => row.span)).toEqual([kept]);
  });

  test('drops the kept days that it touches', async () => {
    const reading = { now: at('2026-11-20 12:00'), ...summaryRules(DEFAULT_SETTINGS) };
    await database.spans.add({ ...span('github', '10:00', '12:00'), source: 'observed' });
    await fillCache([toDayKey('2026-11-16')], reading);
    await eraseRange({ start: monday('11:00'), end: monday('12:00') });
    expect((await readDays([toDayKey('2026-11-16')], reading))[0]?.active).toEqual({ github: HOUR });
    await eraseRange({ start: monday('10:00'), end: monday('11:00') });
    expect(await readDays([toDayKey('2026-11-16')], reading)).toEqual([emptySummary(toDayKey('2026-11-16'))]);
  });

  test('that fails half way erases nothing', async () => {
    await database.spans.add({ ...span('a', '09:00', '12:00'), source: 'observed' });
    const broken = breakDatabase(1);
    await expect(eraseRange({ start: monday('10:00'), end: monday('11:00') })).rejects.toThrow();
    broken.repair();
    expect(await timetable()).toEqual(['a 09:00 to 12:00']);
  });

  test('takes exactly what lies in the range, of any spans', { timeout: 60_000 }, async () => {
    const minutes = fc.integer({ min: 0, max: 3 * 24 * 60 });
    const interval = fc
      .record({ from: minutes, length: fc.integer({ min: 1, max: 24 * 60 }) })
      .map(({ from, length }): Interval => {
        const start = later(monday('00:00'), from * MINUTE);
        return { start, end: later(start, length * MINUTE) };
      });
    await fc.assert(
      fc.asyncProperty(fc.array(interval, { maxLength: 20 }), interval, async (spans, range) => {
        await emptyAll();
        await database.spans.bulkAdd(
          spans.map((one) => ({ ...one, tool: 'github', offset: 0, source: 'observed' as const })),
        );
        await eraseRange(range);
        const left = await spanRows();
        expect(left.every((row) => clip(row, range) === null)).toBe(true);
        const taken = spans.reduce(
          (sum, one) => sum + lengthOf(clip(one, range) ?? { start: one.start, end: one.start }),
          0,
        );
        const sumOf = (rows: Interval[]) => rows.reduce((sum, row) => sum + lengthOf(row), 0);
        expect(sumOf(left)).toBe(sumOf(spans) - taken);
        expect(union([...left, range])).toEqual(union([...spans, range]));
      }),
      { numRuns: 60 },
    );
  });
});
