/** An empty database and an empty browser storage before every test, without a new connection for each. */
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../../storage/database';

/** Empties every table and every storage area. */
export async function emptyAll(): Promise<void> {
  fakeBrowser.reset();
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

beforeEach(emptyAll);
