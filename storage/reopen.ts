/** A failed open stays failed until it is asked for again; the cause (a full disk, a scanner) may be gone by then. */
import { database } from './database';

/** Closes what is left of the connection and opens a new one. @throws whatever opening throws */
export async function reopenDatabase(): Promise<void> {
  database.close({ disableAutoOpen: false });
  await database.open();
}
