/**
 * What a person says of whole days: leave, and nights on call. There is one row a day and kind, however often it is
 * said. Other statements of the person's share the table and are left alone.
 */
import type { DayKey } from '../tracking/day';
import { database, type MarkRow } from './database';

export const MARK_KINDS = ['leave', 'on-call'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** A night on call is that of the work day on whose evening it begins. */
export interface Mark {
  day: DayKey;
  kind: MarkKind;
}

/** Work days from the first to the last, both included. */
export interface DayRange {
  from: DayKey;
  to: DayKey;
}

/**
 * Marks days; those that have the mark already keep it.
 *
 * @returns how many were not marked before
 * @example await markDays('leave', weekOf(today, 1)) //=> 7
 */
export async function markDays(kind: MarkKind, days: readonly DayKey[]): Promise<number> {
  return database.transaction('rw', database.marks, async () => {
    const marked = new Set((await rowsOf(kind, days)).map(({ day }) => day));
    const added = [...new Set(days)].filter((day) => !marked.has(day)).sort();
    await database.marks.bulkAdd(added.map((day) => ({ day, kind })));
    return added.length;
  });
}

/** The days that have a mark of one kind. @example markedDays(await readAllMarks(), 'leave').has(today) */
export function markedDays(marks: readonly Mark[], wanted: MarkKind): Set<DayKey> {
  return new Set(marks.filter(({ kind }) => kind === wanted).map(({ day }) => day));
}

/**
 * Takes marks of one kind away.
 *
 * @returns how many days had it
 * @example await unmarkDays('on-call', [today])
 */
export async function unmarkDays(kind: MarkKind, days: readonly DayKey[]): Promise<number> {
  return database.transaction('rw', database.marks, async () => {
    const rows = await rowsOf(kind, days);
    await database.marks.bulkDelete(rows.map(({ id }) => id));
    return new Set(rows.map(({ day }) => day)).size;
  });
}

/** The marks of a range, in order of their day. @example await readMarks({ from: monday, to: sunday }) */
export async function readMarks({ from, to }: DayRange): Promise<Mark[]> {
  const rows = await database.marks.where('day').between(from, to, true, true).toArray();
  return rows.flatMap(toMark).sort(inOrder);
}

/** Every mark there is, in order of its day. */
export async function readAllMarks(): Promise<Mark[]> {
  return (await database.marks.toArray()).flatMap(toMark).sort(inOrder);
}

function rowsOf(kind: MarkKind, days: readonly DayKey[]): Promise<MarkRow[]> {
  return database.marks
    .where('day')
    .anyOf([...days])
    .filter((row) => row.kind === kind)
    .toArray();
}

function toMark({ day, kind }: MarkRow): Mark[] {
  const known = MARK_KINDS.find((each) => each === kind);
  return known === undefined ? [] : [{ day, kind: known }];
}

function inOrder(one: Mark, other: Mark): number {
  return one.day === other.day ? one.kind.localeCompare(other.kind) : one.day < other.day ? -1 : 1;
}
