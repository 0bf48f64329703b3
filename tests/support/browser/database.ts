/**
 * The extension's database, read and written with nothing but IndexedDB, so that a test does not trust the code that it
 * tests. Any page of the extension will do. Rows written here are not seen by live queries: reload the page.
 */
import type { Page } from 'puppeteer-core';

/** One stored row; a test says what it expects in it. */
export type Row = Readonly<Record<string, unknown>>;

export interface SpanRow {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly tool: string;
  readonly offset: number;
  readonly source: 'observed' | 'entered' | 'imported';
  readonly open?: 1;
  readonly import?: number;
}

/** All rows of a table in the order of its key. @throws Error when the database or the table is not there (yet). */
export async function readTable(page: Page, table: string): Promise<Row[]> {
  return JSON.parse(await page.evaluate(inDatabase, { read: table })) as Row[];
}

/** All spans in order of their start. */
export async function readSpans(page: Page): Promise<SpanRow[]> {
  const rows = (await readTable(page, 'spans')) as unknown as SpanRow[];
  return rows.sort((a, b) => a.start - b.start);
}

/**
 * Adds rows to tables that the extension has already made, in one transaction; a row with the key of another replaces it.
 * Where spans are added, the days that are kept of them are dropped, as the extension does at each of its own writes.
 *
 * @example await seed(page, { spans: [{ start, end, tool: 'github', offset: 540, source: 'observed' }] })
 */
export async function seed(page: Page, tables: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  const clear = 'spans' in tables && !('days' in tables) ? ['days'] : [];
  await page.evaluate(inDatabase, { write: JSON.stringify(tables), clear });
}

/** Empties tables. */
export async function clearTables(page: Page, ...tables: readonly string[]): Promise<void> {
  await page.evaluate(inDatabase, { clear: [...tables] });
}

interface Work {
  readonly read?: string;
  readonly write?: string;
  readonly clear?: string[];
}

/** Runs inside the page, so it may use nothing from outside itself. Opening never creates the database: it backs out. */
function inDatabase({ read, write, clear }: Work): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clock-out');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(new Error('The database clock-out does not exist yet.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = JSON.parse(write ?? '{}') as Record<string, unknown[]>;
      const names = [...(read === undefined ? [] : [read]), ...Object.keys(tables), ...(clear ?? [])];
      try {
        const transaction = database.transaction(names, read === undefined ? 'readwrite' : 'readonly');
        let rows: unknown[] = [];
        if (read !== undefined) {
          const reading = transaction.objectStore(read).getAll();
          reading.onsuccess = () => {
            rows = reading.result;
          };
        }
        for (const name of clear ?? []) {
          transaction.objectStore(name).clear();
        }
        for (const [name, added] of Object.entries(tables)) {
          for (const row of added) {
            transaction.objectStore(name).put(row);
          }
        }
        transaction.oncomplete = () => {
          database.close();
          resolve(JSON.stringify(rows));
        };
        transaction.onabort = () => {
          database.close();
          reject(transaction.error);
        };
      } catch (error) {
        database.close();
        reject(error);
      }
    };
  });
}
