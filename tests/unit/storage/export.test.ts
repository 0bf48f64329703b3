import { beforeEach, describe, expect, test } from 'vitest';
import { controlItem, NO_WISHES } from '../../../storage/control';
import { database, TABLES } from '../../../storage/database';
import { EXPORT_VERSION, exportEverything } from '../../../storage/export';
import { DEFAULT_SETTINGS, settingsItem } from '../../../storage/settings';
import { DEFAULT_VIEW, viewItem } from '../../../storage/view';
import type { RecordedStore } from '../../support/recorded/recorded-database';
import recording from '../../support/recorded/version-1.json';
import { monday } from './clock';
import './fresh';

const stores: Record<string, RecordedStore> = recording.stores;
const NOON = monday('12:00');

beforeEach(async () => {
  for (const name of TABLES) {
    await database.table(name).bulkAdd(stores[name]?.rows ?? []);
  }
});

describe('the export', () => {
  test('holds every row of every table', async () => {
    const { tables } = await exportEverything(NOON);
    expect(Object.keys(tables).sort()).toEqual(database.tables.map(({ name }) => name).sort());
    for (const { name } of database.tables) {
      expect(tables[name as keyof typeof tables], name).toEqual(stores[name]?.rows);
      expect(tables[name as keyof typeof tables].length, name).toBeGreaterThan(0);
    }
  });

  test('holds every setting, chosen or not, every wish, and how the dashboard was looked at', async () => {
    const paused = { since: monday('10:00'), until: null };
    await settingsItem.set({ ...DEFAULT_SETTINGS, tools: ['github'] });
    await controlItem.set({ ...NO_WISHES, paused });
    await viewItem.set({ ...DEFAULT_VIEW, trend: 104 });
    const { settings, control, view } = await exportEverything(NOON);
    expect(view).toEqual({ ...DEFAULT_VIEW, trend: 104 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, tools: ['github'] });
    expect(control).toEqual({ ...NO_WISHES, paused });
  });

  test('says what it is, of which version and when', async () => {
    expect(await exportEverything(NOON)).toMatchObject({
      product: 'clock-out',
      exportVersion: EXPORT_VERSION,
      databaseVersion: 1,
      exportedAt: NOON,
    });
  });

  test('twice is the same text', async () => {
    const [one, two] = [await exportEverything(NOON), await exportEverything(NOON)].map((file) => JSON.stringify(file));
    expect(two).toBe(one);
  });

  test('loses nothing by being written as JSON', async () => {
    const file = await exportEverything(NOON);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  test('is of one moment: what is written meanwhile is in it whole or not at all', async () => {
    const exporting = exportEverything(NOON);
    const writing = database.transaction('rw', database.notes, database.marks, async () => {
      await database.notes.add({ text: 'late', at: NOON, until: NOON });
      await database.marks.add({ day: '2026-11-16' as never, kind: 'late' });
    });
    const [{ tables }] = await Promise.all([exporting, writing]);
    const isNoteThere = JSON.stringify(tables.notes).includes('late');
    const isMarkThere = JSON.stringify(tables.marks).includes('late');
    expect(isNoteThere).toBe(isMarkThere);
  });
});
