/**
 * The last full week as it is told: its code, its hours, its days that nobody saw, and what was free of it. What is
 * unknown is told as unknown, and is in no stretch that is told as free.
 */
import { addToDay, type DayKey, dayOf, weekOf } from '../tracking/day';
import { total } from '../tracking/day-summary';
import { SHORTEST_REST } from '../tracking/episode';
import type { Duration, Instant, OffsetMinutes } from '../tracking/instant';
import { type History, isWorked, todayOf } from './history';
import { type WeekCode, weekCode } from './week-code';

/** A gap between two episodes, with the clock on the wall at either end. */
export interface Gap {
  start: Instant;
  startOffset: OffsetMinutes;
  end: Instant;
  endOffset: OffsetMinutes;
}

export interface FullWeek {
  /** All seven. */
  keys: readonly DayKey[];
  code: WeekCode | null;
  worked: Duration;
  active: Duration;
  /** The days without any sign, in order. */
  unseen: readonly DayKey[];
  /** The days that were seen and not worked, in order. */
  free: readonly DayKey[];
  /** The longest rest that began within it and is over, among those that hold no unseen day. */
  longestRest: Gap | null;
}

/**
 * The last full week, or null where none of its days was seen.
 *
 * @example lastFullWeek(history)?.code?.text //=> '10-1-6'
 */
export function lastFullWeek(history: History): FullWeek | null {
  const keys = daysOfLastWeek(todayOf(history).key, history.firstWeekday);
  const days = history.days.filter(({ key }) => keys.includes(key));
  const seen = days.filter(({ isSeen }) => isSeen);
  if (seen.length === 0) {
    return null;
  }
  const seenKeys = seen.map(({ key }) => key);
  return {
    keys,
    code: weekCode(days.map(({ summary }) => summary)),
    worked: days.reduce((sum, { summary }) => sum + total(summary.worked), 0),
    active: days.reduce((sum, { summary }) => sum + total(summary.active), 0),
    unseen: keys.filter((key) => !seenKeys.includes(key)),
    free: seen.filter((day) => !isWorked(day)).map(({ key }) => key),
    longestRest: longestRest(history, keys),
  };
}

/** The days of the week before the one that holds a day. @example daysOfLastWeek(monday, 1).at(-1) //=> the Sunday before */
export function daysOfLastWeek(today: DayKey, firstWeekday: History['firstWeekday']): DayKey[] {
  const [first] = weekOf(today, firstWeekday) as [DayKey];
  return weekOf(addToDay(first, -1), firstWeekday);
}

function longestRest({ days, episodes, dayTurnHour }: History, keys: readonly DayKey[]): Gap | null {
  const unseen = days.filter(({ isSeen }) => !isSeen).map(({ key }) => key);
  const rests = episodes.flatMap((next, index): Gap[] => {
    const before = episodes[index - 1];
    if (before === undefined || next.start - before.end < SHORTEST_REST) {
      return [];
    }
    const [from, to] = [
      dayOf(before.end, before.endOffset, dayTurnHour),
      dayOf(next.start, next.startOffset, dayTurnHour),
    ];
    const isKnown = !unseen.some((key) => from <= key && key <= to);
    return keys.includes(from) && isKnown
      ? [{ start: before.end, startOffset: before.endOffset, end: next.start, endOffset: next.startOffset }]
      : [];
  });
  return rests.reduce<Gap | null>(
    (longest, rest) => (longest !== null && longest.end - longest.start >= rest.end - rest.start ? longest : rest),
    null,
  );
}
