/**
 * Gaps run from the end of one episode to the start of the next; the one after the last is open and runs to now. A rest is
 * a gap of four hours or more, never clipped, never split. Glances do not end a gap.
 */
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import { type Interval, lengthOf } from '../tracking/span';

export const SHORTEST_REST: Duration = 4 * HOUR;

export interface Gap extends Interval {
  /** Whether it is still going on. */
  isOpen: boolean;
}

/**
 * The gaps between episodes, in order, the open one last. One that ends at now or later leaves none open.
 *
 * @param episodes in order, apart from each other
 * @example gapsBetween([9:00 to 12:00, 13:00 to 18:00], ten) //=> [12:00 to 13:00, 18:00 to 22:00, open]
 */
export function gapsBetween(episodes: readonly Interval[], now: Instant): Gap[] {
  return episodes.flatMap(({ end }, index) => {
    const next = episodes[index + 1];
    const gap = { start: end, end: next?.start ?? now, isOpen: next === undefined };
    return gap.end > gap.start ? [gap] : [];
  });
}

/** @example isRest({ start: six, end: ten }) //=> true */
export function isRest(gap: Interval): boolean {
  return lengthOf(gap) >= SHORTEST_REST;
}
