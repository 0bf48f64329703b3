/**
 * The instants at which the wall clock shows a time of day. All of it is asked of one clock, the one that hangs on the
 * wall now: after a flight the night is that of the new place, and over a clock change 22:00 stays 22:00.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addMinutes, startOfDay } from 'date-fns';
import { type Instant, MINUTE, type OffsetMinutes, toInstant } from '../tracking/instant';

/** Minutes east of UTC that the wall clock shows at an instant, in the zone of now. */
export type WallClock = (at: Instant) => OffsetMinutes;

/**
 * The last instant, `at` included, at which the wall clock showed a time of day.
 *
 * @param minuteOfDay minutes after midnight, 0 to 1439
 * @example lastTimeOfDay(22 * 60, tenPastOneAtNight, offsetAt) //=> 22:00 of the evening before
 */
export function lastTimeOfDay(minuteOfDay: number, at: Instant, offsetAt: WallClock): Instant {
  const today = onDay(minuteOfDay, 0, at, offsetAt);
  return today <= at ? today : onDay(minuteOfDay, -1, at, offsetAt);
}

/**
 * The first instant after `at` at which the wall clock shows a time of day.
 *
 * @param minuteOfDay minutes after midnight, 0 to 1439
 * @example nextTimeOfDay(9 * 60, tenPastOneAtNight, offsetAt) //=> 09:00 of the same date
 */
export function nextTimeOfDay(minuteOfDay: number, at: Instant, offsetAt: WallClock): Instant {
  const today = onDay(minuteOfDay, 0, at, offsetAt);
  return today > at ? today : onDay(minuteOfDay, 1, at, offsetAt);
}

function onDay(minuteOfDay: number, days: number, at: Instant, offsetAt: WallClock): Instant {
  const midnight = addDays(startOfDay(new UTCDateMini(at + offsetAt(at) * MINUTE)), days);
  const wall = addMinutes(midnight, minuteOfDay).getTime();
  // The offset of then and not of now: a clock change may lie between. The second step settles times close to one.
  const near = toInstant(wall - offsetAt(toInstant(wall - offsetAt(at) * MINUTE)) * MINUTE);
  return toInstant(wall - offsetAt(near) * MINUTE);
}
