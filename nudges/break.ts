/** A break that the person started: how long it lasts, and when it is over. */
import { type Instant, later, latest, MINUTE } from '../tracking/instant';
import { clip, type Interval, lengthOf } from '../tracking/span';
import { SHORTEST_BREAK, stretchesOf } from './stretch';
import type { OnBreak } from './wishes';

/**
 * From when on a break is as long as the person's own line says.
 *
 * @param breakMinutes 5 to 60
 * @example longEnoughAt({ since: 10:00 }, 10) //=> 10:10
 */
export function longEnoughAt({ since }: OnBreak, breakMinutes: number): Instant {
  return later(since, breakMinutes * MINUTE);
}

/**
 * Whether a break is over: work was seen again for as long as a break is at the least, from its start on or from a
 * return. A last line typed after the click, or a look at the screen in between, does not end it.
 *
 * @param spans since the break began, in any order
 * @example isBreakOver({ since: 10:00 }, [09:00 to 10:03, 10:15 to 10:20], 10:20) //=> true
 */
export function isBreakOver({ since }: OnBreak, spans: readonly Interval[], now: Instant): boolean {
  const after = spans.flatMap((span) => clip(span, { start: since, end: latest(since, now) }) ?? []);
  return stretchesOf(after).some((stretch) => lengthOf(stretch) >= SHORTEST_BREAK);
}
