/** When the wall clock next shows the person's usual start: a day that was ended is over by then. */
import { addToDay, dayOf, dayStart } from '../../tracking/day';
import { type Instant, later, MINUTE, type OffsetMinutes } from '../../tracking/instant';
import type { Moment } from '../ribbon/rows';

/**
 * @param usualStart minutes after midnight
 * @param offsetAt what the wall clock shows then, for it may be changed in between
 * @example nextStart(thursdayAtSix, 9 * 60, offsetAt) //=> Friday, 09:00
 */
export function nextStart(
  { at, offset }: Moment,
  usualStart: number,
  offsetAt: (at: Instant) => OffsetMinutes,
): Instant {
  const today = dayOf(at, offset, 0);
  const startOn = (day: typeof today): Instant => {
    const guess = later(dayStart(day, offset, 0), usualStart * MINUTE);
    return later(dayStart(day, offsetAt(guess), 0), usualStart * MINUTE);
  };
  const start = startOn(today);
  return start > at ? start : startOn(addToDay(today, 1));
}
