/**
 * A history of any length that ends yesterday: late on Tuesdays, past the day turn every third Thursday, some Saturdays;
 * a week that nobody saw and one of leave. The same days give the same history, so that a test can count it again.
 */
import { addToDay, type DayKey, daysBetween, weekdayOf } from '../../../tracking/day';
import { type OffsetMinutes, toInstant } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';

const MINUTE = 60_000;
/** Hours past 23 go on into the next day. */
const HOURS: Readonly<Record<number, readonly (readonly [from: number, to: number])[]>> = {
  1: [
    [9, 12.5],
    [13.25, 18],
  ],
  2: [
    [9.5, 12],
    [13, 17.75],
    [20, 25.5],
  ],
  3: [[8.25, 16.5]],
  4: [
    [10, 13],
    [14, 23.5],
  ],
  5: [[9, 15]],
};
/** As many days before the end, and as many of them. */
const UNSEEN = { ago: 33, count: 7 };
const LEAVE = { ago: 54, count: 5 };

export interface LongHistory {
  spans: Span[];
  seen: { day: DayKey; first: number; last: number; unknown: [] }[];
  unseen: ReadonlySet<DayKey>;
  leave: ReadonlySet<DayKey>;
}

/** @example longHistory(addToDay(today, -1), 3_650, 540).spans.length //=> about 5,400 */
export function longHistory(lastDay: DayKey, count: number, offset: OffsetMinutes): LongHistory {
  const days = daysBetween(addToDay(lastDay, 1 - count), lastDay);
  const stretch = ({ ago, count: length }: typeof LEAVE) => new Set(days.slice(-ago, length - ago));
  const [unseen, leave] = [stretch(UNSEEN), stretch(LEAVE)];
  const spans = days
    .filter((day) => !unseen.has(day) && !leave.has(day))
    .flatMap((day) => hoursOf(day, days.indexOf(day)).map(([from, to]) => spanOf(day, from, to, offset)));
  return {
    spans,
    seen: days.filter((day) => !unseen.has(day)).map((day) => ({ day, first: 1, last: 1, unknown: [] })),
    unseen,
    leave,
  };
}

function hoursOf(day: DayKey, index: number): readonly (readonly [number, number])[] {
  const weekday = weekdayOf(day);
  if (weekday === 6) {
    return index % 5 === 0 ? [[11, 15.5]] : [];
  }
  const usual = HOURS[weekday] ?? [];
  // At the day turn one span ends and another begins.
  return weekday === 4 && index % 3 === 0 ? [...usual, [24.25, 28], [28, 29.5]] : usual;
}

function spanOf(day: DayKey, from: number, to: number, offset: OffsetMinutes): Span {
  const midnight = Date.parse(`${day}T00:00:00Z`) - offset * MINUTE;
  return {
    start: toInstant(midnight + from * 60 * MINUTE),
    end: toInstant(midnight + to * 60 * MINUTE),
    tool: 'gitlab',
    offset,
  };
}
