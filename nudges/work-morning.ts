/** The next morning of work: the usual start of a day that is neither a rest day of the person's nor leave. */
import { type DayKey, dayOf, type Weekday, weekdayOf } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { nextTimeOfDay, type WallClock } from './wall-clock';

/** As far ahead as it looks. Whoever is away for longer finds what waits for them at the first usual start. */
export const MORNINGS_AHEAD = 60;

export interface WorkMornings {
  /** Minutes after midnight. */
  usualStart: number;
  /** The local hour, 0 to 12, at which the work day changes. */
  dayTurnHour: number;
  restDays: readonly Weekday[];
  leave: readonly DayKey[];
}

/**
 * The first usual start after `now` that belongs to a work day, by wall clock; if there is none among the next sixty, the
 * first of them.
 *
 * @example nextWorkMorning(fridayNight, offsetAt, { usualStart: 540, dayTurnHour: 4, restDays: [6, 7], leave: [] })
 * //=> Monday, 09:00
 */
export function nextWorkMorning(
  now: Instant,
  offsetAt: WallClock,
  { usualStart, dayTurnHour, restDays, leave }: WorkMornings,
): Instant {
  const isFree = (start: Instant): boolean => {
    const day = dayOf(start, offsetAt(start), dayTurnHour);
    return restDays.includes(weekdayOf(day)) || leave.includes(day);
  };
  const first = nextTimeOfDay(usualStart, now, offsetAt);
  let start = first;
  for (let count = 1; isFree(start); count += 1) {
    if (count === MORNINGS_AHEAD) {
      return first;
    }
    start = nextTimeOfDay(usualStart, start, offsetAt);
  }
  return start;
}
