/**
 * A wake is a short burst of activity with an hour of nothing on either side: what a page in the night looks like.
 * Whether it fell into a night is not decided here, because a night marked on-call has other hours.
 */
import { type Duration, MINUTE } from './instant';
import { type Interval, lengthOf, membersOf, union, unionLength } from './span';

/** Quiet for this long before and after. */
export const QUIET_AROUND_WAKE: Duration = 60 * MINUTE;
const LONGEST_WAKE: Duration = 20 * MINUTE;
const LEAST_ACTIVE: Duration = MINUTE;

/**
 * Bursts within 20 min together, a minute or longer in all, with no span in the 60 min before and after.
 *
 * @param spans in any order
 * @example findWakes([oncall 03:10 to 03:14]) //=> [03:10 to 03:14]
 */
export function findWakes(spans: readonly Interval[]): Interval[] {
  const short = union(spans, QUIET_AROUND_WAKE - 1).filter((cluster) => lengthOf(cluster) <= LONGEST_WAKE);
  const members = membersOf(
    short,
    spans.toSorted((a, b) => a.start - b.start),
  );
  return short.filter((_, index) => unionLength(members[index] as Interval[]) >= LEAST_ACTIVE);
}
