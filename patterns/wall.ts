/**
 * Intervals by the wall clock, as if that clock were UTC: for every rule that names hours of the day. A length that a rule
 * compares is taken from instants; only what is clipped to hours of the day is taken from here.
 */
import { type DayKey, dayStart } from '../tracking/day';
import type { DaySummary, Episode } from '../tracking/day-summary';
import { type Duration, HOUR, type Instant, later, MINUTE, type OffsetMinutes } from '../tracking/instant';
import { clip, type Interval, lengthOf, unionLength } from '../tracking/span';

/** What the wall clock showed, as an instant of UTC. @example onWall(now, 540) */
export function onWall(at: Instant, offset: OffsetMinutes): Instant {
  return later(at, offset * MINUTE);
}

/** An episode by the wall clock, with the offset of either end. @example episodeOnWall(episode) */
export function episodeOnWall(episode: Episode): Interval {
  const start = onWall(episode.start, episode.startOffset);
  const end = onWall(episode.end, episode.endOffset);
  // A flight to the west can put the end before the start; the length was real all the same.
  return { start, end: end > start ? end : later(start, lengthOf(episode)) };
}

/**
 * Hours of a day by the wall clock; past 24 they are of the next day.
 *
 * @param from hours after the midnight with which the day begins
 * @example hoursOfDay('2026-11-23', 22, 28) //=> 22:00 to 04:00
 */
export function hoursOfDay(day: DayKey, from: number, to: number): Interval {
  const midnight = dayStart(day, 0, 0);
  return { start: later(midnight, from * HOUR), end: later(midnight, to * HOUR) };
}

/** How much of some intervals lies inside another; no instant is counted twice. @example lengthWithin(work, night) */
export function lengthWithin(intervals: readonly Interval[], bounds: Interval): Duration {
  return unionLength(clipAll(intervals, bounds));
}

/** The parts of some intervals inside another. @example clipAll(work, night) */
export function clipAll(intervals: readonly Interval[], bounds: Interval): Interval[] {
  return intervals.flatMap((interval) => clip(interval, bounds) ?? []);
}

/**
 * Minutes after the midnight with which a day begins; what runs past the next midnight goes on past 24:00.
 *
 * @example clockIn('2026-11-23', twentyPastOneInTheNightAfter, 540) //=> 1520
 */
export function clockIn(day: DayKey, at: Instant, offset: OffsetMinutes): number {
  return (at - dayStart(day, offset, 0)) / MINUTE;
}

/** When a day begins and ends by the clock: after its midnight, in milliseconds, so that the mean of two is exact. */
export interface Clocks {
  first: Duration;
  /** What runs past the next midnight goes on past 24 h. */
  last: Duration;
}

/** Null on a day on which no episode begins. @example clocksOf(nineToSix) //=> { first: 9 * HOUR, last: 18 * HOUR } */
export function clocksOf({ day, episodes }: Pick<DaySummary, 'day' | 'episodes'>): Clocks | null {
  const first = episodes[0];
  const last = episodes.at(-1);
  return first === undefined || last === undefined
    ? null
    : {
        first: first.start - dayStart(day, first.startOffset, 0),
        last: last.end - dayStart(day, last.endOffset, 0),
      };
}

/**
 * How long an episode lasted within hours of a day, as a difference of instants: each border is told by the clock of the
 * end that is nearer to it, so that a clock change in the night neither adds an hour of work nor takes one.
 *
 * @param from hours after the midnight with which the day begins
 * @example lengthInHours(episode, '2026-11-23', 22, 28) / MINUTE //=> 45, of 22:00 to 04:00
 */
export function lengthInHours(episode: Episode, day: DayKey, from: number, to: number): Duration {
  const { startOffset, endOffset } = episode;
  const inside = clip(episode, { start: dayStart(day, startOffset, from), end: dayStart(day, endOffset, to) });
  return inside === null ? 0 : lengthOf(inside);
}

/**
 * The offset around an instant that has none of its own: that of the episode that is nearest to it, or undefined where
 * there is none at all.
 *
 * @param episodes in order; it walks back from the last, for it is asked of late
 * @example offsetNear(history.episodes, wake.start) //=> 540
 */
export function offsetNear(episodes: readonly Episode[], at: Instant): OffsetMinutes | undefined {
  let nearest = Number.POSITIVE_INFINITY;
  let offset: OffsetMinutes | undefined;
  for (let index = episodes.length - 1; index >= 0; index -= 1) {
    const { start, end, startOffset, endOffset } = episodes[index] as Episode;
    const distance = Math.max(start - at, at - end, 0);
    if (distance <= nearest) {
      nearest = distance;
      offset = at < end ? startOffset : endOffset;
    }
    if (start <= at) {
      break;
    }
  }
  return offset;
}
