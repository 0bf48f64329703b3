/**
 * A history as it was at the end of an earlier day, without laying it out again: what each pattern would have found then.
 * Nothing after that day is known, marks are as they are now, and work that ran on past the day turn is known whole, as
 * it belongs to the day on which it began.
 */
import { addToDay, dayStart, type Weekday } from '../tracking/day';
import { type Episode, emptySummary } from '../tracking/day-summary';
import { type Day, episodesOf, type History } from './history';
import { travelDays } from './travel';

/**
 * Prepares a history to be looked at as of the end of any of its days. Each look shares with it whatever does not change
 * by what came later, and costs no more than a copy of two lists.
 *
 * @returns for a day before today, the history as of the day turn after it
 * @example detectAll(asOf(history)(yesterday))
 */
export function asOf(history: History): (day: Day) => History {
  const { days, episodes, dayTurnHour } = history;
  const untilEachDay = episodesUntilEachDay(days, episodes);
  return (day) => {
    const known = days.slice(0, day.index + 1);
    const counted = untilEachDay[day.index] ?? null;
    const before = counted === null ? episodesOf(known) : episodes.slice(0, counted);
    // By the clock of the last work: no other is known of that day.
    const offset = before.at(-1)?.endOffset ?? history.offset;
    const all = [...known, unknownDayAfter(day, history)] as [...Day[], Day];
    return {
      ...history,
      now: dayStart(addToDay(day.key, 1), offset, dayTurnHour),
      offset,
      days: all,
      episodes: before,
      travel: counted === null ? travelDays(all) : history.travel,
      weekends: history.weekends.filter((weekend) => weekend.day <= day.key),
    };
  };
}

/**
 * How many of all episodes begin on the days up to each day; null where those are not the first ones, for after a flight
 * over the date line an earlier day goes on when a later one has begun.
 */
function episodesUntilEachDay(days: readonly Day[], episodes: readonly Episode[]): (number | null)[] {
  let count = 0;
  let latest = Number.NEGATIVE_INFINITY;
  return days.map(({ summary }) => {
    count += summary.episodes.length;
    latest = Math.max(latest, ...summary.episodes.map(({ start }) => start));
    return count === 0 || episodes[count - 1]?.start === latest ? count : null;
  });
}

/** The day that has just begun. */
function unknownDayAfter({ index, key, weekday }: Day, { days, onCall }: History): Day {
  const next = addToDay(key, 1);
  return {
    index: index + 1,
    key: next,
    weekday: ((weekday % 7) + 1) as Weekday,
    summary: emptySummary(next),
    worked: 0,
    isSeen: false,
    isLeave: days[index + 1]?.isLeave ?? false,
    isOnCall: onCall.has(next),
  };
}
