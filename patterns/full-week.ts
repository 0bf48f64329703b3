/**
 * The last full week as it is told: its code, its hours, its days that nobody saw, and what was free of it. What is
 * unknown is told as unknown, and is in no stretch that is told as free.
 */
import { addToDay, type DayKey, dayOf, dayStart, weekOf } from '../tracking/day';
import { total } from '../tracking/day-summary';
import { SHORTEST_REST } from '../tracking/episode';
import type { Duration, Instant, OffsetMinutes } from '../tracking/instant';
import { type History, isWorked, todayOf } from './history';
import { type WeekCode, weekCode } from './week-code';

/** A gap after an episode, with the clock on the wall at either end. */
export interface Gap {
  start: Instant;
  startOffset: OffsetMinutes;
  end: Instant;
  endOffset: OffsetMinutes;
  /** Whether it still goes on: its end is now, and not the start of an episode. */
  isOpen: boolean;
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
  /** The longest rest that began within it, over or not. Null where one that holds an unseen day was longer already. */
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

/** None where one that holds an unseen day was longer already in a part of it that was seen. */
function longestRest(history: History, keys: readonly DayKey[]): Gap | null {
  const { dayTurnHour } = history;
  const rests = gapsOf(history).filter(
    ({ start, startOffset, end }) =>
      keys.includes(dayOf(start, startOffset, dayTurnHour)) && end - start >= SHORTEST_REST,
  );
  const longest = rests
    .map((rest) => ({ rest, seen: longestSeen(rest, history) }))
    .reduce<{ rest: Gap; seen: Duration } | null>(
      (most, each) => (most !== null && most.seen >= each.seen ? most : each),
      null,
    );
  return longest !== null && longest.seen === longest.rest.end - longest.rest.start ? longest.rest : null;
}

/** The longest part of a gap that holds no unseen day: all of it where there is none. */
function longestSeen({ start, startOffset, end, endOffset }: Gap, { days, dayTurnHour }: History): Duration {
  const [from, to] = [dayOf(start, startOffset, dayTurnHour), dayOf(end, endOffset, dayTurnHour)];
  // Today is seen by whoever reads this, though there may be no sign of it yet.
  const unseen = days.slice(0, -1).filter(({ key, isSeen }) => !isSeen && from <= key && key <= to);
  const begins = [start, ...unseen.map(({ key }) => dayStart(addToDay(key, 1), startOffset, dayTurnHour))];
  const ends = [...unseen.map(({ key }) => dayStart(key, startOffset, dayTurnHour)), end];
  return Math.max(...begins.map((begin, index) => (ends[index] as Instant) - begin));
}

/** After every episode, the last of all included: a week's longest rest is most often the one that it ends with. */
function gapsOf({ episodes, now, offset }: History): Gap[] {
  return episodes.map(({ end: start, endOffset: startOffset }, index) => {
    const next = episodes[index + 1];
    return next === undefined
      ? { start, startOffset, end: now, endOffset: offset, isOpen: true }
      : { start, startOffset, end: next.start, endOffset: next.startOffset, isOpen: false };
  });
}
