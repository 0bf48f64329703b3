/**
 * Signs of the browser, a row a day, and what nobody could see. Unknown is known at three grains only: a day without a
 * row and without a span; the stretch from the last sign before a browser start to that start; a pause. Every other gap
 * inside a day is simply not on a tool of the person's.
 */
import { type DayKey, dayOf, dayStart, nextDayTurn } from '../tracking/day';
import { type Duration, earliest, type Instant, latest, MINUTE, type OffsetMinutes } from '../tracking/instant';
import { clip, type Interval, union } from '../tracking/span';
import { database, type SeenRow } from './database';
import { rowsOfDays } from './rows-of-days';

/** Signs closer together than this are not written one by one. */
const SIGN_EVERY: Duration = 15 * MINUTE;

/** The wall clock by which an instant is put into a day. */
export interface WallClock {
  offset: OffsetMinutes;
  dayTurnHour: number;
}

/** What is known of some days beside what was counted. */
export interface Signs {
  /** Days with a sign of the browser. */
  seen: ReadonlySet<DayKey>;
  /** What nobody could see, in order. */
  unknown: readonly Interval[];
}

/**
 * Notes that the browser was there; at most one write in 15 minutes.
 *
 * @returns whether it was written
 */
export async function markSeen(at: Instant, wall: WallClock): Promise<boolean> {
  const day = dayOf(at, wall.offset, wall.dayTurnHour);
  return database.transaction('rw', database.seen, async () => {
    const row = await database.seen.get(day);
    if (row !== undefined && at >= row.first && at - row.last < SIGN_EVERY) {
      return false;
    }
    await database.seen.put(
      row === undefined
        ? { day, first: at, last: at, unknown: [] }
        : { ...row, first: earliest(row.first, at), last: latest(row.last, at) },
    );
    return true;
  });
}

/** The last sign that was written; spans may prove a later one. */
export async function lastSign(): Promise<Instant | null> {
  return (await database.seen.orderBy('day').last())?.last ?? null;
}

/**
 * Keeps a stretch that nobody could see: on its first and its last day, and on the days between that had a sign all the
 * same, as in a pause. A whole day without a sign is unknown by having none.
 *
 * @example await recordUnknown({ start: lastSign, end: browserStart }, wall)
 */
export async function recordUnknown(stretch: Interval, wall: WallClock): Promise<void> {
  const firstDay = dayOf(stretch.start, wall.offset, wall.dayTurnHour);
  const lastDay = dayOf(stretch.end, wall.offset, wall.dayTurnHour);
  await database.transaction('rw', database.seen, async () => {
    await addUnknown(firstDay, stretch, stretch.start, wall);
    if (lastDay === firstDay) {
      return;
    }
    for (const { day, first } of await database.seen.where('day').between(firstDay, lastDay, false, false).toArray()) {
      await addUnknown(day, stretch, first, wall);
    }
    await addUnknown(lastDay, stretch, stretch.end, wall);
  });
}

async function addUnknown(day: DayKey, stretch: Interval, sign: Instant, wall: WallClock): Promise<void> {
  const start = dayStart(day, wall.offset, wall.dayTurnHour);
  const unknown = clip(stretch, { start, end: nextDayTurn(start, wall.offset, wall.dayTurnHour) });
  if (unknown !== null) {
    const row: SeenRow = (await database.seen.get(day)) ?? { day, first: sign, last: sign, unknown: [] };
    await database.seen.put({ ...row, unknown: union([...row.unknown, unknown]) });
  }
}

/**
 * What is known of some days beside what was counted on them.
 *
 * @example (await readSigns(weekOf(today, 1))).seen.has(today) //=> true
 */
export async function readSigns(days: readonly DayKey[]): Promise<Signs> {
  const rows = await rowsOfDays(database.seen, days);
  return { seen: new Set(rows.map(({ day }) => day)), unknown: union(rows.flatMap(({ unknown }) => unknown)) };
}
