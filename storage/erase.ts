/** Erases what is stored: all of it in one step, or the time of a range. There is no way back but an export. */
import type { Interval } from '../tracking/span';
import { database, type SpanRow } from './database';
import { dropCache } from './days';
import { forgetWithin } from './forget-corrections';
import { clearArea } from './item';
import type { DayRange } from './marks';
import { readSpans } from './spans';

/**
 * Erases all history and all choices. The tables are emptied rather than deleted, so that an open background goes on
 * with an empty database instead of a broken connection.
 */
export async function eraseEverything(): Promise<void> {
  // First what is on standby, or the next observation would write it into the empty tables.
  await clearArea('session');
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  await Promise.all([clearArea('session'), clearArea('local')]);
}

const TOUCHED = [database.spans, database.days, database.corrections, database.nudges, database.ledger];

/**
 * Erases all time on tools within a range. A span that reaches over a border is cut there. Corrections that tell of that
 * time are forgotten whole, with what was there before them, and so are the nudges of that time, which tell of work as
 * well. Signs of the browser stay: a day on which it ran and no time is known is not a day off by that.
 *
 * @param days the work days that the range is made of: what was told of weekends that begin on them is erased as well
 * @returns how many spans were erased or cut
 * @example await eraseRange({ start: monday, end: tuesday }, { from: '2026-11-23', to: '2026-11-23' })
 */
export async function eraseRange(range: Interval, days?: DayRange): Promise<number> {
  return database.transaction('rw', TOUCHED, async () => {
    await dropCache(range);
    const rows = (await readSpans(range)).filter((row) => row.start < range.end);
    const ids = rows.map(({ id }) => id);
    await database.spans.bulkDelete(ids);
    if (days !== undefined) {
      await database.ledger.where('day').between(days.from, days.to, true, true).delete();
    }
    await database.nudges.where('at').between(range.start, range.end, true, false).delete();
    const cut = new Map(rows.map((row): [number, SpanRow[]] => [row.id, []]));
    for (const { row, left } of rows.map((one) => ({ row: one, left: remainders(one, range) }))) {
      if (left.length > 0) {
        const leftIds = await database.spans.bulkAdd(left, { allKeys: true });
        cut.set(
          row.id,
          left.map((one, index) => ({ ...one, id: leftIds[index] as number })),
        );
      }
    }
    await forgetWithin(range, cut);
    await dropCache(range);
    return rows.length;
  });
}

/** What is left of a span to either side. It goes on growing only if its end is left. */
function remainders({ id: _, open, ...span }: SpanRow, { start, end }: Interval): Omit<SpanRow, 'id'>[] {
  const before = span.start < start ? [{ ...span, end: start }] : [];
  const after = span.end > end ? [{ ...span, start: end, ...(open === undefined ? {} : { open }) }] : [];
  return [...before, ...after];
}
