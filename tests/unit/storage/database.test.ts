import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClockOutDatabase, DATABASE_NAME, database, onUpgradeElsewhere, TABLES } from '../../../storage/database';
import { reopenDatabase } from '../../../storage/reopen';
import { span } from './clock';

/** The program of a later release, which has one table more. */
class LaterDatabase extends ClockOutDatabase {
  constructor() {
    super();
    this.version(2).stores({ more: '++id' });
  }
}

const ROW = { ...span('github', '10:00', '11:00'), source: 'observed' as const };

beforeEach(async () => {
  await Dexie.delete(DATABASE_NAME);
  await database.open();
});

afterEach(() => {
  database.close();
});

describe('the schema', () => {
  test('of version 1 is frozen: a change is a new version', () => {
    const schema = Object.fromEntries(
      database.tables.map(({ name, schema: { primKey, indexes } }) => [
        name,
        [primKey, ...indexes].map(({ src }) => src).join(', '),
      ]),
    );
    expect(database.verno).toBe(1);
    expect(schema).toEqual({
      spans: '++id, start, open, import',
      totals: '[day+tool], import',
      corrections: '++id, span',
      imports: '++id',
      days: 'day',
      seen: 'day',
      notes: '++id',
      ledger: 'day',
      nudges: '++id, at',
      marks: '++id, day',
    });
  });

  test('was not patched while it was opened', () => {
    expect(database.backendDB().version).toBe(database.verno * 10);
  });

  test('has no table that is left out of lists of all tables', () => {
    expect([...TABLES].sort()).toEqual(database.tables.map(({ name }) => name).sort());
  });
});

describe('a page that is open while another one upgrades the database', () => {
  test('is told, and writes and reads no more', async () => {
    const reload = vi.fn();
    const stop = onUpgradeElsewhere(reload);
    const later = new LaterDatabase();
    await later.open();
    expect(reload).toHaveBeenCalledOnce();
    await expect(database.spans.add(ROW)).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(database.spans.toArray()).rejects.toThrow(Dexie.DatabaseClosedError);
    expect(await later.spans.count()).toBe(0);
    stop();
    later.close();
  });

  test('is not told any more once it stopped listening', async () => {
    const reload = vi.fn();
    onUpgradeElsewhere(reload)();
    const later = new LaterDatabase();
    await later.open();
    expect(reload).not.toHaveBeenCalled();
    await expect(database.spans.add(ROW)).rejects.toThrow(Dexie.DatabaseClosedError);
    later.close();
  });

  test('cannot even be made to open it again', async () => {
    const later = new LaterDatabase();
    await later.open();
    await expect(reopenDatabase()).rejects.toThrow('The database has version 2, and this program knows version 1.');
    await expect(database.spans.add(ROW)).rejects.toThrow();
    expect(await later.spans.count()).toBe(0);
    later.close();
  });

  test('never hinders the upgrade', async () => {
    await database.spans.add(ROW);
    const later = new LaterDatabase();
    await later.open();
    expect(await later.spans.count()).toBe(1);
    later.close();
  });
});

describe('a connection that was closed', () => {
  test('is opened again', async () => {
    database.close();
    await reopenDatabase();
    await database.spans.add(ROW);
    expect(await database.spans.count()).toBe(1);
  });

  test('is opened again after an open that failed', async () => {
    database.close({ disableAutoOpen: false });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
    await expect(database.spans.count()).rejects.toThrow();
    IDBFactory.prototype.open = open;
    await expect(database.spans.count()).rejects.toThrow();
    await reopenDatabase();
    expect(await database.spans.count()).toBe(0);
  });
});
