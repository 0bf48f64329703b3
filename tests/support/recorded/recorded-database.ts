/**
 * Databases as they were written by a released version, down to stores, key paths and indexes. They are written and
 * read through raw IndexedDB, so that neither Dexie nor our own code of today can make them look newer than they are.
 *
 * A recording is never edited. A new schema version adds a recording of its own.
 */

export interface RecordedIndex {
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

export interface RecordedStore {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: Record<string, RecordedIndex>;
  rows: unknown[];
}

export interface RecordedDatabase {
  name: string;
  /** The version as IndexedDB counts it: ten times that of the program. */
  version: number;
  stores: Record<string, RecordedStore>;
}

/** Creates the recorded database, which must not exist yet, and writes every row. */
export async function writeRecorded(recorded: RecordedDatabase): Promise<void> {
  const opening = indexedDB.open(recorded.name, recorded.version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(recorded.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const [index, { keyPath: path, unique, multiEntry }] of Object.entries(indexes)) {
        store.createIndex(index, path, { unique, multiEntry });
      }
    }
  };
  const connection = await resultOf(opening);
  const writing = connection.transaction(Object.keys(recorded.stores), 'readwrite');
  for (const [name, { rows }] of Object.entries(recorded.stores)) {
    for (const row of rows) {
      writing.objectStore(name).add(row);
    }
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('The recorded rows could not be written.'));
  });
  connection.close();
}

/** Reads a whole database as a recording of it. */
export async function record(name: string): Promise<RecordedDatabase> {
  const connection = await resultOf(indexedDB.open(name));
  const stores: Record<string, RecordedStore> = {};
  for (const storeName of connection.objectStoreNames) {
    const store = connection.transaction(storeName).objectStore(storeName);
    const indexes: Record<string, RecordedIndex> = {};
    for (const indexName of store.indexNames) {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      indexes[indexName] = { keyPath, unique, multiEntry };
    }
    const { keyPath, autoIncrement } = store;
    stores[storeName] = { keyPath, autoIncrement, indexes, rows: await resultOf(store.getAll()) };
  }
  const recorded = { name, version: connection.version, stores };
  connection.close();
  return recorded;
}

/** What a request of IndexedDB comes to. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
