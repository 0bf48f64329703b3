/** Every database that a released version wrote is opened by this one, and read whole. */
import Dexie from 'dexie';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readCorrections } from '../../../storage/correction-list';
import { DATABASE_NAME, database, TABLES } from '../../../storage/database';
import { readDays } from '../../../storage/days';
import { readEntered } from '../../../storage/entered';
import { exportEverything } from '../../../storage/export';
import { lastBooked, moveLedger } from '../../../storage/ledger';
import { lastSign, readSigns } from '../../../storage/seen';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { undoCorrection } from '../../../storage/undo-corrections';
import { addToDay, toDayKey } from '../../../tracking/day';
import { MINUTE } from '../../../tracking/instant';
import { type RecordedDatabase, record, writeRecorded } from '../../support/recorded/recorded-database';
import recording from '../../support/recorded/version-1.json';
import { at } from './clock';

const version1: RecordedDatabase = recording;

beforeEach(async () => {
  database.close({ disableAutoOpen: false });
  await Dexie.delete(DATABASE_NAME);
});

afterAll(() => {
  database.close();
});

describe('a database of version 1', () => {
  test('is what this version creates too: the schema of version 1 is frozen', async () => {
    await database.open();
    database.close();
    const schemaOf = ({ stores }: RecordedDatabase) =>
      Object.entries(stores)
        .map(([name, { rows: _, ...schema }]) => [name, schema] as const)
        .sort();
    expect(schemaOf(await record(DATABASE_NAME))).toEqual(schemaOf(version1));
  });

  test('is opened, and every row of every table is read', async () => {
    await writeRecorded(version1);
    const { tables } = await exportEverything(at('2026-11-20 12:00'));
    expect(Object.keys(tables).sort()).toEqual(Object.keys(version1.stores).sort());
    for (const name of TABLES) {
      expect(tables[name], name).toEqual(version1.stores[name]?.rows);
    }
  });

  test('is left as it was by being read', async () => {
    await writeRecorded(version1);
    await exportEverything(at('2026-11-20 12:00'));
    database.close();
    expect(await record(DATABASE_NAME)).toEqual(version1);
  });

  test('says the same about its days', async () => {
    await writeRecorded(version1);
    const days = [0, 1, 2].map((count) => addToDay(toDayKey('2026-11-16'), count));
    const [monday, tuesday, wednesday] = await readDays(days, {
      now: at('2026-11-18 00:10'),
      ...summaryRules(DEFAULT_SETTINGS),
    });
    // The first day stands in the cache, by other rules than today's, and is computed again.
    expect(monday?.active).toEqual({ github: 90 * MINUTE, slack: 30 * MINUTE });
    expect(tuesday?.active).toEqual({ github: 60 * MINUTE, 'site:git.example.com': 45 * MINUTE });
    expect(wednesday?.active).toEqual({ github: 5 * MINUTE });
  });

  test('goes on from its open span', async () => {
    await writeRecorded(version1);
    const { ledger } = await moveLedger(at('2026-11-18 00:06'), null, () => ({ extend: at('2026-11-18 00:06') }));
    expect(ledger.open).toMatchObject({ tool: 'github', start: at('2026-11-18 00:00'), offset: 540 });
    expect(await lastBooked()).toBe(at('2026-11-18 00:06'));
  });

  test('still knows its corrections, and undoes them', async () => {
    await writeRecorded(version1);
    const acts = await readCorrections();
    expect(acts).toMatchObject([{ id: 1, kind: 'add', before: [], spans: [4], refusal: null }]);
    expect(await readEntered()).toMatchObject([{ ids: [4], length: 30 * MINUTE }]);
    expect(await undoCorrection(1, at('2026-11-18 00:06'))).toBeNull();
    expect(await database.spans.get(4)).toBeUndefined();
    expect(await readEntered()).toEqual([]);
  });

  test('still knows its signs', async () => {
    await writeRecorded(version1);
    expect(await lastSign()).toBe(at('2026-11-17 09:00'));
    expect((await readSigns([toDayKey('2026-11-16')])).unknown).toEqual([
      { start: at('2026-11-16 03:00'), end: at('2026-11-16 04:00') },
    ]);
  });
});
