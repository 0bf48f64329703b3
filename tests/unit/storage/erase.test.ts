import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessItem } from '../../../storage/access';
import { controlItem } from '../../../storage/control';
import { database, TABLES } from '../../../storage/database';
import { fillCache, readDays } from '../../../storage/days';
import { eraseEverything } from '../../../storage/erase';
import { exportEverything } from '../../../storage/export';
import { sessionItem } from '../../../storage/session';
import { DEFAULT_SETTINGS, settingsItem } from '../../../storage/settings';
import { summaryRules } from '../../../storage/tools';
import { warn } from '../../../storage/warnings';
import { addToDay, toDayKey } from '../../../tracking/day';
import { emptySummary } from '../../../tracking/day-summary';
import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { clip, type Interval, lengthOf, union } from '../../../tracking/span';
import { type RecordedStore } from '../../support/recorded/recorded-database';
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
  await controlItem.set({ paused: { since: monday('10:00'), until: null } });
  await accessItem.set({ granted: ['github'] });
  await warn({ at: monday('10:00'), kind: 'clock-set-back', detail: '31' });
  await sessionItem.set({ ...(await sessionItem.get()), presence: 'idle', standby: { closed: [span('github', '10:00', '11:00')], open: null } });
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
    expect(await controlItem.get()).toEqual({ paused: null });
    expect((await exportEverything(monday('12:00'))).tables).toEqual(Object.fromEntries(TABLES.map((name) => [name, []])));
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
    await sessionItem.set({ ...(await sessionItem.get()), standby: { closed: [span('github', '10:00', '11:00')], open: null } });
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
