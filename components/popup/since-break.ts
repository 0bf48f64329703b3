/** Since when work has gone on without a break, or since when none of the person's tools was used. */
import { SHORTEST_BREAK, stretchesOf } from '../../nudges/stretch';
import { SHORTEST_REST } from '../../tracking/episode';
import type { Instant } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';

export type SinceBreak = { kind: 'after-break' | 'no-break'; since: Instant } | { kind: 'off-tools'; since: Instant };

/**
 * Follows the latest stretch of activity back to the gap before it.
 *
 * @param spans of the last 24 hours, in any order
 * @param dayStart when today's work day began: nothing is said of what ended before it
 * @example sinceBreak([9:00 to 10:00, 10:20 to 11:00], eleven, four) //=> { kind: 'after-break', since: 10:20 }
 */
export function sinceBreak(spans: readonly Interval[], now: Instant, dayStart: Instant): SinceBreak | null {
  const stretches = stretchesOf(spans);
  const latest = stretches.at(-1);
  if (latest === undefined || latest.end < dayStart) {
    return null;
  }
  if (now - latest.end >= SHORTEST_BREAK) {
    return { kind: 'off-tools', since: latest.end };
  }
  const before = stretches.at(-2);
  const isAfterBreak = before !== undefined && latest.start - before.end < SHORTEST_REST;
  return { kind: isAfterBreak ? 'after-break' : 'no-break', since: latest.start };
}
