/**
 * What a person means by "that day, from 22:30 to 01:10": instants on the wall clock of that day, which may show a time
 * twice or skip it.
 */
import { addToDay, type DayKey, dayStart } from '../../tracking/day';
import { HOUR, type Instant, later, MINUTE, type OffsetMinutes } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';

type OffsetAt = (at: Instant) => OffsetMinutes;

/** A wall clock cannot be further from UTC than this, so a change of it is always within. */
const AROUND = 24 * HOUR;

/**
 * The instants between two times of a calendar day; where the second is not after the first, it is of the next day.
 * A time that the clock skips is read as the one shown in its place, an hour later as a rule.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight
 * @returns null where both are the same, which may mean nothing or a whole day
 * @example entryInterval(day, 22 * 60 + 30, 70, offsetAt) //=> from 22:30 to 01:10 of the next day
 */
export function entryInterval(day: DayKey, from: number, to: number, offsetAt: OffsetAt): Interval | null {
  if (from === to) {
    return null;
  }
  const [start] = instantsOf(day, from, offsetAt);
  const ends = instantsOf(to > from ? day : addToDay(day, 1), to, offsetAt);
  return { start, end: ends.find((end) => end > start) ?? ends[0] };
}

/** When the wall clock shows a time of a day: once, or twice where it is set back. */
function instantsOf(day: DayKey, minutes: number, offsetAt: OffsetAt): [Instant, ...Instant[]] {
  const asInUtc = later(dayStart(day, 0, 0), minutes * MINUTE);
  const before = offsetAt(later(asInUtc, -AROUND));
  const after = offsetAt(later(asInUtc, AROUND));
  const [first, ...more] = [...new Set([before, after])]
    .map((offset) => ({ offset, at: later(asInUtc, -offset * MINUTE) }))
    .filter(({ offset, at }) => offsetAt(at) === offset)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  return first === undefined ? [later(asInUtc, -before * MINUTE)] : [first, ...more];
}
