/**
 * Whether work stopped after a nudge, or did not begin after a question. The person's own page says with this, honestly,
 * whether they help, and the back-off goes by it; so a verdict is given only once it is known, and what is not known
 * accuses nobody. A letter asks nobody to stop, and is never judged.
 */
import { type Duration, HOUR, type Instant, later, latest, MINUTE } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import type { Asked } from './nudge';
import { SHORTEST_BREAK, stretchesOf } from './stretch';

/** Work that stops within this time was stopped in time. */
export const HEEDED_WITHIN: Duration = 15 * MINUTE;

/** Nobody is nudged who is not at work, though what was typed last may turn out to lie some minutes back. */
const LEFT_WITHIN: Duration = HOUR;

export interface Verdict<Shown> {
  nudge: Shown;
  isHeeded: boolean;
}

/**
 * The time around something that was asked in which its spans have to be known for a verdict.
 *
 * @example verdictRange(10:00) //=> 09:00 to 10:35
 */
export function verdictRange(at: Instant): Interval {
  // Work may begin at the end of the quarter of an hour after a question, and go on for another one before its gap.
  return { start: later(at, -LEFT_WITHIN), end: later(at, 2 * HEEDED_WITHIN + SHORTEST_BREAK) };
}

/**
 * The verdicts that are known now and were not yet.
 *
 * @param shown nudges and questions, in any order; those with a verdict are left alone
 * @param spans all of those around each that has none, in any order
 * @example judgeHeeding([{ kind: 'break', at: 10:00, isHeeded: null }], [09:00 to 10:10], 10:15)
 * //=> [{ nudge, isHeeded: true }]
 */
export function judgeHeeding<Shown extends Pick<Asked, 'kind' | 'at' | 'isHeeded'>>(
  shown: readonly Shown[],
  spans: readonly Interval[],
  now: Instant,
): Verdict<Shown>[] {
  const unjudged = shown.filter(({ kind, isHeeded }) => kind !== 'letter' && isHeeded === null);
  const stretches = unjudged.length === 0 ? [] : stretchesOf(spans);
  return unjudged.flatMap((nudge) => {
    const verdictOn = nudge.kind === 'question' ? verdictOnQuestion : verdictOnNudge;
    const isHeeded = verdictOn(nudge.at, stretches, now);
    return isHeeded === null ? [] : [{ nudge, isHeeded }];
  });
}

/**
 * True if work stopped for five minutes or more, beginning within 15 minutes; false if it went on for longer. Whoever is
 * found to have left just before it came had stopped too. Of work that is not known any more nothing is said.
 */
function verdictOnNudge(at: Instant, stretches: readonly Interval[], now: Instant): boolean | null {
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

/**
 * The person was not at work and had just brought a tool: false if work that began before it or within 15 minutes after
 * it went on for more than 15 minutes, counted from the question at the earliest; true once five minutes without such
 * work have passed after the quarter of an hour.
 */
function verdictOnQuestion(at: Instant, stretches: readonly Interval[], now: Instant): boolean | null {
  const settles = later(at, HEEDED_WITHIN);
  const begun = stretches.filter(({ start, end }) => start <= settles && end > at);
  if (begun.some(({ start, end }) => end - latest(start, at) > HEEDED_WITHIN)) {
    return false;
  }
  const over = latest(settles, ...begun.map(({ end }) => end));
  return now - over >= SHORTEST_BREAK ? true : null;
}
