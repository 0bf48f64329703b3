import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { resultOf } from '../../support/recorded/recorded-database';
import { span } from './clock';
import './fresh';

const ROW = { ...span('github', '10:00', '11:00'), source: 'observed' as const };

/** The first answer of a live query that stays open, as on a page. */
function ask(): Promise<number> {
  return new Promise((resolve, reject) => {
    liveQuery(() => database.spans.toArray()).subscribe((rows) => resolve(rows.length), reject);
  });
}

/** Writes as a worker does that is stopped before it tells anybody. */
async function writeInSilence(): Promise<void> {
  const connection = await resultOf(indexedDB.open(database.name));
  await resultOf(connection.transaction('spans', 'readwrite').objectStore('spans').add(ROW));
  connection.close();
}

test('a live query that is asked anew reads what is stored, and not what another one remembers', async () => {
  expect(await ask()).toBe(0);
  await writeInSilence();
  expect(await ask()).toBe(1);
});
