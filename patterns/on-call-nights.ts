/**
 * On-call nights: sleep that was broken by a page, again and again.
 *
 * A night is 23:00 to 07:00, or for a night marked on-call the ten hours after the day's last episode that began before
 * 23:00. A wake: spans within 20 min together, a minute or longer in all, with no span in the 60 min before and after,
 * inside the night. Of the last 14 nights, notice: one with two wakes. Warning: two with two within seven nights, or one
 * with three. Severe: four with a wake within seven nights and two wakes in one of them, or a wake on seven nights in a
 * row. Needs 14 nights.
 *
 * Sources: rotating overnight "captains" (Wall Street Journal, October 2025); Dettmers 2016, Journal of Occupational Health
 * Psychology (being available is a strain of its own); Google SRE (two incidents in a shift of twelve hours).
 *
 * @example find(pagedTwiceOnOneNight) //=> { level: 'notice', values: { nights: 1, wakes: 2, mostWakes: 2 }, … }
 */
import { dayStart } from '../tracking/day';
import { type Duration, HOUR, later, type OffsetMinutes } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { QUIET_AROUND_WAKE } from '../tracking/wake';
import { gravest } from './finding';
import { type Day, type History, lastDays } from './history';
import type { Pattern } from './pattern';
import { clockIn, offsetNear } from './wall';

const NIGHTS = 14;
const WITHIN_NIGHTS = 7;
/** By the clock; past 24 it is of the next day. */
const NIGHT_STARTS = 23;
const NIGHT_ENDS = 24 + 7;
const ON_CALL_NIGHT: Duration = 10 * HOUR;

export const onCallNights: Pattern = {
  id: 'on-call-nights',
  family: 'on-call',
  find: (history) => {
    const days = lastDays(history, NIGHTS);
    if (days.length < NIGHTS) {
      return null;
    }
    const wakes = days.map((day) => countWakes(history, day));
    const runs = wakes.slice(WITHIN_NIGHTS - 1).map((_, index) => wakes.slice(index, index + WITHIN_NIGHTS));
    const level = gravest({
      notice: nightsWith(2, wakes) >= 1,
      warning: runs.some((run) => nightsWith(2, run) >= 2) || nightsWith(3, wakes) >= 1,
      severe: runs.some(isSevere),
    });
    if (level === null) {
      return null;
    }
    const least = level === 'severe' ? 1 : 2;
    return {
      level,
      days: days.filter((_, index) => (wakes[index] as number) >= least).map(({ key }) => key),
      values: {
        nights: nightsWith(1, wakes),
        wakes: wakes.reduce((sum, count) => sum + count, 0),
        mostWakes: Math.max(...wakes),
      },
    };
  },
};

function isSevere(run: readonly number[]): boolean {
  const nights = nightsWith(1, run);
  return (nights >= 4 && nightsWith(2, run) >= 1) || nights === WITHIN_NIGHTS;
}

function nightsWith(least: number, wakes: readonly number[]): number {
  return wakes.filter((count) => count >= least).length;
}

/**
 * How many wakes the night had that began on a day, as far as it is over.
 *
 * @example countWakes(history, nightWithTwoPages) //=> 2
 */
export function countWakes({ days, episodes, now, offset }: History, day: Day): number {
  // A night ends on the day after its own.
  const wakes = days.slice(day.index, day.index + 2).flatMap(({ summary }) => summary.wakes);
  return wakes.filter((wake) => {
    const night = nightOf(day, offsetNear(episodes, wake.start) ?? offset);
    // Until the hour after it is over, a wake may be the beginning of a morning.
    const isOver = now - wake.end >= QUIET_AROUND_WAKE;
    return isOver && wake.start >= night.start && wake.end <= night.end;
  }).length;
}

/** @param offset of the clock by which it is told */
function nightOf({ key, summary, isOnCall }: Day, offset: OffsetMinutes): Interval {
  const isBeforeNight = ({ start, startOffset }: (typeof summary.episodes)[number]): boolean =>
    clockIn(key, start, startOffset) < NIGHT_STARTS * 60;
  const last = isOnCall ? summary.episodes.findLast(isBeforeNight) : undefined;
  return last === undefined
    ? { start: dayStart(key, offset, NIGHT_STARTS), end: dayStart(key, offset, NIGHT_ENDS) }
    : { start: last.end, end: later(last.end, ON_CALL_NIGHT) };
}
