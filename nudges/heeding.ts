/**
 * Whether work stopped after a nudge. The person's own page says with this, honestly, whether the nudges help, and the
 * back-off goes by it; so a verdict is given only once it is known, and what is not known accuses nobody.
 */
import { type Duration, type Instant, MINUTE } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import type { ShownNudge } from './nudge';
import { SHORTEST_BREAK, stretchesOf } from './stretch';

/** Work that stops within this time was stopped in time. */
export const HEEDED_WITHIN: Duration = 15 * MINUTE;

export interface Verdict<Shown> {
  nudge: Shown;
  isHeeded: boolean;
}

/**
 * The verdicts that are known now and were not yet.
 *
 * @param shown nudges of the last time, in any order; those with a verdict are left alone
 * @param spans of the last 36 hours, in any order
 * @example judgeHeeding([{ at: 10:00, isHeeded: null }], [09:00 to 10:10], 10:15) //=> [{ nudge, isHeeded: true }]
 */
export function judgeHeeding<Shown extends Pick<ShownNudge, 'at' | 'isHeeded'>>(
  shown: readonly Shown[],
  spans: readonly Interval[],
  now: Instant,
): Verdict<Shown>[] {
  const unjudged = shown.filter(({ isHeeded }) => isHeeded === null);
  const stretches = unjudged.length === 0 ? [] : stretchesOf(spans);
  return unjudged.flatMap((nudge) => {
    const isHeeded = verdictOn(nudge.at, stretches, now);
    return isHeeded === null ? [] : [{ nudge, isHeeded }];
  });
}

/**
 * True if work stopped for five minutes or more, beginning within 15 minutes; false if it went on for longer. Whoever is
 * found to have left just before it came had stopped too. Of work that is not known any more nothing is said.
 */
function verdictOn(at: Instant, stretches: readonly Interval[], now: Instant): boolean | null {
  const index = stretches.findLastIndex(({ start }) => start <= at);
  const stretch = stretches[index];
  if (stretch === undefined) {
    return null;
  }
  if (stretch.end - at > HEEDED_WITHIN) {
    return false;
  }
  const hasStopped = index < stretches.length - 1 || now - stretch.end >= SHORTEST_BREAK;
  return hasStopped ? true : null;
}
