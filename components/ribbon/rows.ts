/**
 * Lays a week out as rows of a ribbon: pure geometry, in minutes after the day turn. An episode belongs to the day in
 * which it begins, but what runs past the day turn is drawn in the next row, where the clock put it.
 */
import { addToDay, type DayKey, dayOf, minutesIntoDay, type Weekday, weekdayOf } from '../../tracking/day';
import { type DaySummary, emptySummary, isSeen, total } from '../../tracking/day-summary';
import { type Duration, type Instant, MINUTE, type OffsetMinutes } from '../../tracking/instant';
import { type Interval, lengthOf } from '../../tracking/span';
import { RIBBON_MINUTES, type Stretch } from './night';

/** An instant and what the wall clock showed. */
export interface Moment {
  at: Instant;
  offset: OffsetMinutes;
}

export interface RibbonRow {
  day: DayKey;
  weekday: Weekday;
  isRest: boolean;
  isToday: boolean;
  isAhead: boolean;
  /** Episodes, and bursts too short to be one. */
  bars: Stretch[];
  glances: Stretch[];
  unknown: Stretch[];
  isAllUnknown: boolean;
  worked: Duration;
  active: Duration;
  /** The episodes that begin on this day, for the words. */
  episodes: { start: Moment; end: Moment }[];
  /** Where now is, in today's row. */
  now: number | null;
}

export interface Week {
  now: Moment;
  dayTurnHour: number;
  days: readonly DayKey[];
  /** The days of the week so far and the day before them, whose last episode may reach into the first. */
  summaries: readonly DaySummary[];
  unknown: readonly Interval[];
  /** Days on which the browser gave a sign. */
  seen: ReadonlySet<DayKey>;
  restDays: readonly Weekday[];
  /** What the wall clock showed, for stretches that carry no offset. */
  offsetAt: (at: Instant) => OffsetMinutes;
}

/** The rows of a week, in its order. @example layRows(week)[0].bars */
export function layRows(week: Week): RibbonRow[] {
  const { now, dayTurnHour, summaries } = week;
  const today = dayOf(now.at, now.offset, dayTurnHour);
  const place = (interval: Interval, day: DayKey, start: OffsetMinutes, end: OffsetMinutes): Stretch[] => {
    const from = minutesIntoDay(interval.start, start, day, dayTurnHour);
    const to = minutesIntoDay(interval.end, end, day, dayTurnHour);
    // A flight to the west can put the end before the start; the length was real all the same.
    return onRibbon({ from, to: to > from ? to : from + lengthOf(interval) / MINUTE });
  };
  const placeHere = (interval: Interval, day: DayKey): Stretch[] =>
    place(interval, day, week.offsetAt(interval.start), week.offsetAt(interval.end));
  return week.days.map((day) => {
    const summary = summaries.find((candidate) => candidate.day === day) ?? emptySummary(day);
    const before = summaries.find((candidate) => candidate.day === addToDay(day, -1));
    const reaching = [before, summary].flatMap((candidate) => candidate?.episodes ?? []);
    const isAllUnknown = day < today && !isSeen(summary, week.seen);
    return {
      day,
      weekday: weekdayOf(day),
      isRest: week.restDays.includes(weekdayOf(day)),
      isToday: day === today,
      isAhead: day > today,
      bars: reaching.flatMap((episode) => place(episode, day, episode.startOffset, episode.endOffset)),
      glances: summary.glances.flatMap((glance) => placeHere(glance, day)),
      unknown: isAllUnknown ? [] : week.unknown.flatMap((interval) => placeHere(interval, day)),
      isAllUnknown,
      worked: total(summary.worked),
      active: total(summary.active),
      episodes: summary.episodes.map(({ start, startOffset, end, endOffset }) => ({
        start: { at: start, offset: startOffset },
        end: { at: end, offset: endOffset },
      })),
      now: day === today ? minutesIntoDay(now.at, now.offset, day, dayTurnHour) : null,
    };
  });
}

/** The part of a stretch that lies on the ribbon; nothing where it does not touch it. */
function onRibbon({ from, to }: Stretch): Stretch[] {
  const clipped = { from: Math.max(0, from), to: Math.min(RIBBON_MINUTES, to) };
  return clipped.from < clipped.to ? [clipped] : [];
}
