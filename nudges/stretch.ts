/**
 * What has been worked, as the nudges see it.
 *
 * A stretch is activity without a gap of five minutes: what a break is due after. Being at work is narrower: it is what
 * goes on at this very observation, and has for a moment, so that nobody is spoken to who has just sat down.
 */
import { TOLERANCE } from '../tracking/advance';
import { BRIDGE, SHORTEST_EPISODE, SHORTEST_REST, toEpisodes } from '../tracking/episode';
import { type Duration, type Instant, latest, MINUTE, toInstant } from '../tracking/instant';
import { clip, type Interval, lengthOf, union, unionLength } from '../tracking/span';

/** A gap of this length is a break. */
export const SHORTEST_BREAK: Duration = 5 * MINUTE;

/**
 * For so long after a silence that may have been a break or a sleep nothing is said. The catalogue asks for "never right
 * after"; two minutes are long enough to have looked at the screen, and short enough to hide nothing.
 */
const SETTLING: Duration = 2 * MINUTE;

const BEGINNING = toInstant(0);

/** Activity without a gap of five minutes, in order. @example stretchesOf(spans).at(-1) */
export function stretchesOf(spans: readonly Interval[]): Interval[] {
  return union(spans, SHORTEST_BREAK - 1);
}

/**
 * Whether work goes on at this very observation, and has for two minutes since the last silence that may have been a
 * sleep or a break. The first observation of a span has nothing to show for it yet.
 *
 * @example isAtWork({ now: nineOClock, spans: [08:55 to 09:00], isWorking: true }) //=> true
 */
export function isAtWork(observed: { now: Instant; spans: readonly Interval[]; isWorking: boolean }): boolean {
  const { now, spans, isWorking } = observed;
  const past = spansUpTo(spans, now);
  const run = union(past, TOLERANCE).at(-1);
  return isWorking && run !== undefined && run.end === now && lengthOf(run) >= SETTLING;
}

/**
 * Worked time since an instant: episodes of what was done after it, pauses of up to 15 minutes counted and glances not.
 * A pause that holds the instant itself is not counted: nothing had been done since.
 *
 * @example workedSince([21:50 to 21:58, 22:05 to 22:20], 22:00, 22:20) //=> 15 minutes
 */
export function workedSince(spans: readonly Interval[], since: Instant, now: Instant): Duration {
  const window = { start: since, end: now };
  return unionLength(toEpisodes(spans.flatMap((span) => clip(span, window) ?? [])).episodes);
}

/**
 * Whether a rest of four hours was taken since an instant. Only what lies after it is measured: an evening off before
 * quiet time is no night's rest. Glances do not end a rest, unless the glance is going on now and may become more.
 *
 * @example hasRestedSince([21:00 to 23:00], 22:00, 03:00) //=> true
 */
export function hasRestedSince(spans: readonly Interval[], since: Instant, now: Instant): boolean {
  let restsFrom = since;
  for (const work of union(spansUpTo(spans, now), BRIDGE)) {
    if (work.end > since && (lengthOf(work) >= SHORTEST_EPISODE || work.end === now)) {
      if (work.start - restsFrom >= SHORTEST_REST) {
        return true;
      }
      restsFrom = latest(restsFrom, work.end);
    }
  }
  return now - restsFrom >= SHORTEST_REST;
}

/** A clock that was set back leaves spans ahead of now; they say nothing about now. */
function spansUpTo(spans: readonly Interval[], now: Instant): Interval[] {
  return spans.flatMap((span) => clip(span, { start: BEGINNING, end: now }) ?? []);
}
