/** What a person says of a day: leave, or on call in the night that began on it. At most one mark of a kind a day. */
import type { DayKey } from '../tracking/day';
import { database, type MarkRow } from './database';

const DAY_MARKS = ['leave', 'on-call'] as const;
export type DayMark = (typeof DAY_MARKS)[number];

export interface MarkedDay {
  day: DayKey;
  kind: DayMark;
}

/** Marks a day; doing it again changes nothing. @example await markDay(today, 'on-call') */
export async function markDay(day: DayKey, kind: DayMark): Promise<void> {
  await database.transaction('rw', database.marks, async () => {
    if ((await rowsOf(day, kind)).length === 0) {
      await database.marks.add({ day, kind });
    }
  });
}

/** Takes a mark back; other marks of the day stay. @example await unmarkDay(today, 'on-call') */
export async function unmarkDay(day: DayKey, kind: DayMark): Promise<void> {
  await database.transaction('rw', database.marks, async () => {
    await database.marks.bulkDelete((await rowsOf(day, kind)).map(({ id }) => id));
  });
}

/**
 * The marks from one day to another, both included, in order.
 *
 * @example await readMarks('2026-11-01', '2026-11-30') //=> [{ day: '2026-11-13', kind: 'leave' }]
 */
export async function readMarks(from: DayKey, to: DayKey): Promise<MarkedDay[]> {
  const rows = await database.marks.where('day').between(from, to, true, true).toArray();
  return rows.filter(isDayMark).map(({ day, kind }) => ({ day, kind }));
}

async function rowsOf(day: DayKey, kind: DayMark): Promise<MarkRow[]> {
  const rows = await database.marks.where('day').equals(day).toArray();
  return rows.filter((row) => row.kind === kind);
}

/** The table also holds what was chosen of a pattern, which is no mark of the day. */
function isDayMark(row: MarkRow): row is MarkRow & MarkedDay {
  return DAY_MARKS.some((kind) => kind === row.kind);
}
