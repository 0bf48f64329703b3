/** Erases what is stored: all of it in one step. There is no way back but an export. */
import { storage } from 'wxt/utils/storage';
import { database } from './database';

/**
 * Erases all history and all choices. The tables are emptied rather than deleted, so that an open background goes on
 * with an empty database instead of a broken connection.
 */
export async function eraseEverything(): Promise<void> {
  // First what is on standby, or the next observation would write it into the empty tables.
  await storage.clear('session');
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  await Promise.all([storage.clear('session'), storage.clear('local')]);
}
