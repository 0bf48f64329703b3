/**
 * How long a person rested after each start of work: the measure of the daily rest of eleven hours. What is told of a day
 * is its best rest, so that a nap in a long night accuses nobody.
 */
import type { DayKey } from '../tracking/day';
import { SHORTEST_REST } from '../tracking/episode';
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import { type Interval, lengthOf } from '../tracking/span';
import { type History, lastDays } from './history';

/** Shorter than this is a quick return; the half hour to the eleven of the law is for what a browser does not see. */
export const QUICK_RETURN_HOURS = 10.5;

const WITHIN: Duration = 24 * HOUR;

/**
 * r(d) of the last days, in hours, for those days on which it can be told by now: while one of its starts may still be
 * followed by a longer rest, a day tells nothing.
 *
 * @returns by day, in order; days without a start are not in it
 * @example restsAfter(history, 7).get(monday) //=> 9.25
 */
export function restsAfter(history: History, count: number): Map<DayKey, number> {
  const { episodes, now } = history;
  const rests = new Map<DayKey, number>();
  for (const { key, summary } of lastDays(history, count)) {
    const starts = summary.episodes
      .map((episode) => episodes.lastIndexOf(episode))
      .filter((index) => isStart(episodes, index));
    const lengths = starts.flatMap((index) => restAfter(episodes, index, now) ?? []);
    if (starts.length > 0 && lengths.length === starts.length) {
      rests.set(key, Math.max(...lengths) / HOUR);
    }
  }
  return rests;
}

/** A start follows a rest, or nothing at all. */
function isStart(episodes: readonly Interval[], index: number): boolean {
  const before = episodes[index - 1];
  return before === undefined || (episodes[index] as Interval).start - before.end >= SHORTEST_REST;
}

/** The whole length of the longest gap that begins within 24 hours after a start; null while it cannot be told. */
function restAfter(episodes: readonly Interval[], index: number, now: Instant): Duration | null {
  const { start } = episodes[index] as Interval;
  if (now - start < WITHIN) {
    return null;
  }
  let longest: Duration = 0;
  for (let at = index; at < episodes.length; at += 1) {
    const { end } = episodes[at] as Interval;
    if (end - start > WITHIN) {
      return longest;
    }
    const next = episodes[at + 1];
    const gap = lengthOf({ start: end, end: next?.start ?? now });
    if (next === undefined && gap > longest) {
      return gap >= QUICK_RETURN_HOURS * HOUR ? gap : null;
    }
    longest = Math.max(longest, gap);
  }
  return longest;
}
