/**
 * News of whatever a person said or corrected, in this page or in any other: leave and nights on call, answers to
 * patterns, weekends, corrections and entries, time that was erased. What the background counts by itself is none of it,
 * or every heartbeat would be news. News can be lost where a page or a worker dies, so nobody may rely on it alone.
 */
import Dexie, { type ObservabilitySet } from 'dexie';
import { DATABASE_NAME, type TableName } from './database';

/** A correction has a row here whatever it does to spans, and a range that is erased takes weekends with it. */
const TABLES: readonly TableName[] = ['marks', 'corrections', 'ledger'];

/**
 * Calls back once something was committed.
 *
 * @returns a function that stops it
 * @example const stop = onTold(readAgain);
 */
export function onTold(listener: () => void): () => void {
  const onMutated = (parts: ObservabilitySet): void => {
    if (Object.keys(parts).some(isOfPerson)) {
      listener();
    }
  };
  Dexie.on('storagemutated', onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}

/** @param part such as `idb://clock-out/marks/day`, as Dexie names them */
function isOfPerson(part: string): boolean {
  return TABLES.some((table) => part.startsWith(`idb://${DATABASE_NAME}/${table}/`));
}
