/** From the wall clock of the story to instants, by whatever clock hangs on the reader's wall. */
import { type DayKey, dayStart } from '../../tracking/day';
import { HOUR, type Instant, later, MINUTE, type OffsetMinutes, SECOND, toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';

/** Minutes east of UTC that a wall clock shows at an instant. */
export type OffsetAt = (at: Instant) => OffsetMinutes;

/** Further than any wall clock is from UTC. */
const DAY = 24 * HOUR;

/**
 * The instant at which the clock shows so many minutes after a day's midnight. A time that a clock change leaves out is
 * shown later by as much as is left out, in every zone; of one that comes twice it is the first.
 *
 * @example instantOn('2026-11-23', 9 * 60, offsetAt)
 */
export function instantOn(day: DayKey, minutes: number, offsetAt: OffsetAt): Instant {
  const wall = later(dayStart(day, 0, 0), minutes * MINUTE);
  const [before, after] = [offsetAt(later(wall, -DAY)), offsetAt(later(wall, DAY))];
  const [byBefore, byAfter] = [later(wall, -before * MINUTE), later(wall, -after * MINUTE)];
  const isAfterChange = offsetAt(byBefore) !== before && offsetAt(byAfter) === after;
  // What neither clock shows is left out; the clock that hung before the change makes it later.
  return isAfterChange ? byAfter : byBefore;
}

/**
 * A stretch on one tool as spans: another one begins where the clock changes, as it does in what is observed.
 *
 * @example spansBy(offsetAt, { start, end, tool: 'github' }) //=> one, but for two nights a year
 */
export function spansBy(offsetAt: OffsetAt, dwell: Omit<Span, 'offset'>): Span[] {
  const [before, after] = [offsetAt(dwell.start), offsetAt(toInstant(dwell.end - 1))];
  if (before === after) {
    return [{ ...dwell, offset: before }];
  }
  let [low, high] = [Math.floor(dwell.start / SECOND), Math.ceil(dwell.end / SECOND)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = offsetAt(toInstant(middle * SECOND)) === before ? [middle, high] : [low, middle];
  }
  const change = toInstant(high * SECOND);
  return [
    { ...dwell, end: change, offset: before },
    { ...dwell, start: change, offset: after },
  ].filter(({ start, end }) => start < end);
}
