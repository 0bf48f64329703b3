/** What of a day nobody saw, where the day is not unknown as a whole. */
import type { Stretch } from '../../ribbon/night';
import type { RibbonRow } from '../../ribbon/rows';
import { format } from '../../words';

/** Shorter than a minute, a stretch would begin and end at the same time of the clock. */
const LEAST_MINUTES = 1;

/**
 * The stretches of a row that nobody saw, in order. What was added there by hand is told as an episode, and no more as
 * unseen.
 *
 * @example unseenOf({ unknown: [{ from: 300, to: 480 }], bars: [{ from: 360, to: 400 }] }) //=> [300 to 360, 400 to 480]
 */
export function unseenOf({ unknown, bars }: Pick<RibbonRow, 'unknown' | 'bars'>): Stretch[] {
  return unknown
    .flatMap((stretch) => bars.reduce((parts, bar) => parts.flatMap((part) => around(part, bar)), [stretch]))
    .filter(({ from, to }) => to - from >= LEAST_MINUTES);
}

/** When a stretch begins and ends on the wall. @example clocksOfStretch({ from: 540, to: 630 }, 4) //=> ["13:00", "14:30"] */
export function clocksOfStretch({ from, to }: Stretch, dayTurnHour: number): [string, string] {
  return [format.clockOf(from + dayTurnHour * 60), format.clockOf(to + dayTurnHour * 60)];
}

function around(part: Stretch, bar: Stretch): Stretch[] {
  return [
    { from: part.from, to: Math.min(part.to, bar.from) },
    { from: Math.max(part.from, bar.to), to: part.to },
  ].filter(({ from, to }) => from < to);
}
