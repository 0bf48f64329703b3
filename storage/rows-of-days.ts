/** Rows that are kept a day each, read together. */
import type { EntityTable } from 'dexie';
import type { DayKey } from '../tracking/day';

/**
 * Those of some days, in order of their day. One range and not a key each: days are asked for in runs, and ten years of
 * them are one request.
 *
 * @throws whatever the database throws
 * @example await rowsOfDays(database.seen, weekOf(today, 1))
 */
export async function rowsOfDays<Row extends { day: DayKey }>(
  table: EntityTable<Row, 'day'>,
  days: readonly DayKey[],
): Promise<Row[]> {
  const wanted = new Set(days);
  const sorted = [...wanted].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const rows = await table.where('day').between(first, last, true, true).toArray();
  return rows.filter(({ day }) => wanted.has(day));
}
