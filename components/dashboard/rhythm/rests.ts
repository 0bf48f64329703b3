/**
 * The rest between days: from the last end of a day down to the next begin. What nobody saw is unknown, and never rest
 * taken. Work whose pauses are all shorter than a rest is one stretch, also where it goes on past the day turn: somebody
 * who paused at four and slept from six on rested from six on. A rest within a day is none between days.
 */
import type { DayKey } from '../../../tracking/day';
import { daysBetween } from '../../../tracking/day';
import type { DaySummary, Episode } from '../../../tracking/day-summary';
import { BRIDGE, SHORTEST_REST } from '../../../tracking/episode';
import { type Duration, HOUR, type Instant, latest } from '../../../tracking/instant';
import type { Interval } from '../../../tracking/span';
import type { Moment } from '../../ribbon/rows';

/** EU directive 2003/88, Art. 3. */
export const DAILY_REST: Duration = 11 * HOUR;
/** Below this, a rest leaves no room for a night's sleep. */
export const SHORT_NIGHT: Duration = 8 * HOUR;

export interface Rest {
  start: Moment;
  /** The next begin; now, while there is none. */
  end: Moment;
  length: Duration;
  isOpen: boolean;
  isKnown: boolean;
  /** The days on which the work before it and after it began. */
  dayBefore: DayKey;
  dayAfter: DayKey;
}

export interface Sight {
  now: Moment;
  today: DayKey;
  /** What nobody could see. */
  unknown: readonly Interval[];
  /** Whether a day gave any sign. */
  isKnown: (day: DayKey) => boolean;
}

interface Stretch {
  day: DayKey;
  start: Moment;
  end: Moment;
}

/**
 * The rests between days, in order. The last one may go on; it is there before it is long enough, for what becomes of it
 * nobody knows yet. A gap that is bridged is none: whoever is at work has one, from the last sign to now.
 *
 * @param summaries in order of their days
 * @example restsBetween(summaries, sight)[0]?.length //=> 15 h
 */
export function restsBetween(summaries: readonly DaySummary[], sight: Sight): Rest[] {
  const stretches = toStretches(summaries);
  const last = stretches.at(-1);
  const closed = stretches.slice(1).flatMap((after, index) => {
    const before = stretches[index] as Stretch;
    return before.day === after.day ? [] : restOf(before, after.start, after.day, false, sight);
  });
  const goesOn = last !== undefined && last.day < sight.today && sight.now.at - last.end.at > BRIDGE;
  return goesOn ? [...closed, restOf(last, sight.now, sight.today, true, sight)] : closed;
}

/**
 * The pauses, too short to be a rest, from the last end of a day to the first begin of the next: of a night without a rest
 * they are all that there was.
 *
 * @example pausesBetween(summaries, sight)[0]?.length //=> 3.5 h
 */
export function pausesBetween(summaries: readonly DaySummary[], sight: Sight): Rest[] {
  return summaries.slice(1).flatMap((after, index) => {
    const before = toStretches(summaries.slice(index, index + 1)).at(-1);
    const [next] = after.episodes;
    const length = before === undefined || next === undefined ? 0 : next.start - before.end.at;
    return before === undefined || next === undefined || length <= 0 || length >= SHORTEST_REST
      ? []
      : restOf(before, { at: next.start, offset: next.startOffset }, after.day, false, sight);
  });
}

function restOf(before: Stretch, end: Moment, dayAfter: DayKey, isOpen: boolean, sight: Sight): Rest {
  const interval = { start: before.end.at, end: end.at };
  const isSeen = sight.unknown.every((each) => each.end <= interval.start || each.start >= interval.end);
  return {
    start: before.end,
    end,
    length: end.at - before.end.at,
    isOpen,
    isKnown: isSeen && daysBetween(before.day, dayAfter).slice(1, -1).every(sight.isKnown),
    dayBefore: before.day,
    dayAfter,
  };
}

function toStretches(summaries: readonly DaySummary[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, episodes } of summaries) {
    for (const episode of episodes) {
      const last = stretches.at(-1);
      if (last !== undefined && episode.start - last.end.at < SHORTEST_REST) {
        last.end = laterEnd(last.end, episode);
      } else {
        stretches.push({
          day,
          start: { at: episode.start, offset: episode.startOffset },
          end: { at: episode.end, offset: episode.endOffset },
        });
      }
    }
  }
  return stretches;
}

function laterEnd(end: Moment, episode: Episode): Moment {
  const at: Instant = latest(end.at, episode.end);
  return at === end.at ? end : { at, offset: episode.endOffset };
}
