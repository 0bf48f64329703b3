/**
 * The rest before today's first work, if it was under 11 hours (EU 2003/88/EC Art. 3). It stands in the popup and is
 * never a notification: in the morning it can no longer be helped.
 */

import { SHORTEST_REST } from '../tracking/episode';
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import type { Interval } from '../tracking/span';

const ENOUGH: Duration = 11 * HOUR;
/** After a shorter pause the evening goes on over the day turn; it is no morning. */
const GOES_ON_WITHIN: Duration = HOUR;

export interface ShortRest {
  /** The end of the work before. */
  since: Instant;
  /** The first work of today. */
  until: Instant;
  length: Duration;
}

/**
 * Finds the short rest before today's first work. Where the evening goes on over the day turn, today's first work is the
 * first that follows a rest of four hours; a nap of three between two days is said as it is.
 *
 * @param yesterday the episodes that began yesterday, in order
 * @param today the episodes that began today, in order
 * @returns null after enough rest, without work on both days, and while last night still goes on
 * @example shortRest([14:00 to 25:00], [09:00 to 10:00]) //=> { since: 01:00, until: 09:00, length: 28800000 }
 */
export function shortRest(yesterday: readonly Interval[], today: readonly Interval[]): ShortRest | null {
  const gaps = today.flatMap((episode, index) => {
    const before = index === 0 ? yesterday.at(-1) : today[index - 1];
    return before === undefined
      ? []
      : [{ since: before.end, until: episode.start, length: episode.start - before.end }];
  });
  const isMorning = yesterday.length > 0 && gaps[0] !== undefined && gaps[0].length >= GOES_ON_WITHIN;
  const rest = isMorning ? gaps[0] : yesterday.length > 0 && gaps.find(({ length }) => length >= SHORTEST_REST);
  return rest && rest.length < ENOUGH ? rest : null;
}
