/**
 * How much of each clock hour of each weekday was worked. A row is a work day, from one day turn to the next, so that one
 * in the morning stands with the evening before it. What lies past a day turn counts for the day that it lies in.
 */
import { type DayKey, dayOf, type Weekday, weekdayOf } from '../../../tracking/day';
import type { DaySummary, Episode } from '../../../tracking/day-summary';
import { type Duration, HOUR, type Instant, MINUTE } from '../../../tracking/instant';
import { isNight, nightsOf, ribbonMinute } from '../../ribbon/night';

export interface PunchRules {
  dayTurnHour: number;
  /** Minutes after midnight. */
  quietFrom: number;
  usualStart: number;
  /** The days that are counted: seen, and no leave. */
  counted: ReadonlySet<DayKey>;
}

export interface PunchCard {
  /** Worked in each clock hour, 0 to 23, by weekday, over all counted days. */
  hours: ReadonlyMap<Weekday, readonly Duration[]>;
  /** Of all that, what lies in quiet hours. */
  quiet: Duration;
}

/** An hour of a weekday in which something was worked. */
export interface PunchCell {
  weekday: Weekday;
  /** Of the clock. */
  hour: number;
  /** On how many days it rests, and how much of the hour was worked on each of them in the mean. */
  days: number;
  mean: Duration;
}

/** The hours of the clock, from one on and up to another, that hold most of the work. */
export interface Core {
  from: number;
  to: number;
}

const DAY_HOURS = 24;
const DAY_MINUTES = DAY_HOURS * 60;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** What is called most of the work. */
const MOST = 2 / 3;

/**
 * Adds up the episodes of some days. An episode is read by the clock that it began with.
 *
 * @param summaries of the counted days and of the day before each, whose last episode may reach into it
 * @example punch(lastTwelveWeeks, rules).hours.get(2)?.[14] //=> what was worked on Tuesdays from 14:00 to 15:00
 */
export function punch(summaries: readonly DaySummary[], rules: PunchRules): PunchCard {
  const nights = nightsOf(rules);
  const edges = edgesOf(nights, rules.dayTurnHour);
  const hours = new Map(WEEKDAYS.map((weekday) => [weekday, Array.from({ length: DAY_HOURS }, () => 0)]));
  let quiet = 0;
  for (const { day, start, length } of summaries.flatMap(({ episodes }) =>
    episodes.flatMap((episode) => piecesOf(episode, edges, rules)),
  )) {
    const row = hours.get(weekdayOf(day)) as Duration[];
    const hour = Math.floor(start / 60);
    row[hour] = (row[hour] as number) + length;
    quiet += isNight(ribbonMinute(start, rules.dayTurnHour), nights) ? length : 0;
  }
  return { hours, quiet };
}

/** What several cards say together. @example mergeCards([weeksBefore, lastWeeks]) */
export function mergeCards(cards: readonly PunchCard[]): PunchCard {
  const hours = WEEKDAYS.map((weekday) => {
    const rows = cards.map((card) => card.hours.get(weekday) ?? []);
    return [weekday, Array.from({ length: DAY_HOURS }, (_, hour) => sum(rows.map((row) => row[hour] ?? 0)))] as const;
  });
  return { hours: new Map(hours), quiet: sum(cards.map(({ quiet }) => quiet)) };
}

/** All that was worked. @example totalOf(card) */
export function totalOf({ hours }: PunchCard): Duration {
  return sum([...hours.values()].flat());
}

/**
 * The hours of a weekday in which something was worked, from the day turn on; none where no such day was counted.
 *
 * @param days how many days with this weekday were counted
 * @example cellsOf(card, 2, 11, 4)[0] //=> { weekday: 2, hour: 9, days: 11, mean: 38 min }
 */
export function cellsOf({ hours }: PunchCard, weekday: Weekday, days: number, dayTurnHour: number): PunchCell[] {
  const row = hours.get(weekday) ?? [];
  return hoursFrom(dayTurnHour)
    .map((hour) => ({ weekday, hour, days, mean: days === 0 ? 0 : (row[hour] ?? 0) / days }))
    .filter(({ mean }) => mean > 0);
}

/** Whether an hour has a square: one of less than a minute could not be seen. @example isDrawn({ mean: 59 * SECOND }) //=> false */
export function isDrawn({ mean }: Pick<PunchCell, 'mean'>): boolean {
  return mean >= MINUTE;
}

/**
 * The fewest hours in a row that hold two thirds of the work; of equally many, those with most of it.
 *
 * @returns null where nothing was worked
 * @example coreOf(card) //=> { from: 10, to: 19 }
 */
export function coreOf(card: PunchCard): Core | null {
  const byHour = hoursFrom(0).map((hour) => sum([...card.hours.values()].map((row) => row[hour] ?? 0)));
  const all = sum(byHour);
  if (all === 0) {
    return null;
  }
  const worked = (from: number, length: number): Duration =>
    sum(Array.from({ length }, (_, index) => byHour[(from + index) % DAY_HOURS] ?? 0));
  for (let length = 1; length < DAY_HOURS; length += 1) {
    const best = hoursFrom(0).reduce((one, other) => (worked(other, length) > worked(one, length) ? other : one));
    if (worked(best, length) >= MOST * all) {
      return { from: best, to: (best + length) % DAY_HOURS };
    }
  }
  return { from: 0, to: 0 };
}

/** The hours of the clock in the order of a work day. @example hoursFrom(4) //=> [4, …, 23, 0, 1, 2, 3] */
export function hoursFrom(dayTurnHour: number): number[] {
  return Array.from({ length: DAY_HOURS }, (_, index) => (dayTurnHour + index) % DAY_HOURS);
}

interface Piece {
  day: DayKey;
  /** In minutes after midnight. */
  start: number;
  length: Duration;
}

/** An episode, cut wherever an hour or a night begins or ends. */
function piecesOf({ start, end, startOffset }: Episode, edges: readonly number[], rules: PunchRules): Piece[] {
  const pieces: Piece[] = [];
  const shift = startOffset * MINUTE;
  for (let from = start + shift; from < end + shift; ) {
    const midnight = Math.floor(from / (DAY_HOURS * HOUR)) * DAY_HOURS * HOUR;
    const minute = (from - midnight) / MINUTE;
    const next = edges.find((edge) => edge > minute) ?? DAY_MINUTES;
    const to = Math.min(end + shift, midnight + next * MINUTE);
    const day = dayOf(from as Instant, 0, rules.dayTurnHour);
    if (rules.counted.has(day)) {
      pieces.push({ day, start: minute, length: to - from });
    }
    from = to;
  }
  return pieces;
}

/** In minutes after midnight, in order. */
function edgesOf(nights: ReturnType<typeof nightsOf>, dayTurnHour: number): number[] {
  const ofNights = nights.flatMap(({ from, to }) => [from, to]).map((edge) => (edge + dayTurnHour * 60) % DAY_MINUTES);
  return [...hoursFrom(0).map((hour) => hour * 60), ...ofNights].sort((one, other) => one - other);
}

function sum(lengths: readonly Duration[]): Duration {
  return lengths.reduce((all, length) => all + length, 0);
}
