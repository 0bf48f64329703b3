/**
 * The weekend code, in the manner of 0-0-2: the earliest begin of work, its latest end, and the whole hours free of it by
 * day. All of it is read off the wall clock, as if that clock were UTC, so that a clock change is no hour of rest.
 */
import { addToDay, type DayKey, dayStart, type Weekday, weekdayOf } from '../tracking/day';
import { type DaySummary, total } from '../tracking/day-summary';
import { type Duration, earliest, HOUR, type Instant, MINUTE, type OffsetMinutes } from '../tracking/instant';
import { lengthOf } from '../tracking/span';
import { onFace } from './clock-face';
import { WORKED_DAY_HOURS } from './rest-days';
import { clipAll, episodeOnWall, hoursOfDay, lengthWithin, onWall } from './wall';

/** Hours of a day in which rest is counted: whoever sleeps is not asked whether they worked. */
const MORNING = 8;
const MIDNIGHT = 24;

export interface WeekendCode {
  /** As it is written: `10-1-5`. */
  text: string;
  /** Minutes after midnight of the day that work began on; an end may be up to the next day turn. */
  start: number;
  end: number;
  /** Whole hours between 08:00 and 24:00 of its days without an episode. */
  rest: number;
}

/**
 * The weekend that holds a day, days to come included, or the one that ended last before it: a run of rest days.
 *
 * @returns its days in order; none where there are no rest days
 * @example latestWeekend('2026-11-24', [6, 7]) //=> ['2026-11-21', '2026-11-22']
 */
export function latestWeekend(today: DayKey, restDays: readonly Weekday[]): DayKey[] {
  const isRest = (day: DayKey): boolean => restDays.includes(weekdayOf(day));
  const week = Array.from({ length: 7 }, (_, index) => addToDay(today, -index));
  const inside = week.find(isRest);
  if (inside === undefined) {
    return [];
  }
  const days = [inside];
  const addWhileRest = (step: 1 | -1): void => {
    for (let day = addToDay(inside, step); isRest(day) && days.length < 7; day = addToDay(day, step)) {
      days.push(day);
    }
  };
  addWhileRest(-1);
  if (inside === today) {
    addWhileRest(1);
  }
  return days.sort();
}

/**
 * The code of a weekend, or "off" where none of its days was worked. One that still runs is coded as it goes: hours to
 * come are no rest yet.
 *
 * @param days its days, in order
 * @param summaries those of its days and of the two before it, from which work may run into it; others do no harm
 * @param now the instant and its offset
 * @example weekendCode(days, tenToOneOnBoth, now, 4) //=> { text: '10-1-5', start: 610, end: 1520, rest: 5 }
 */
export function weekendCode(
  days: readonly DayKey[],
  summaries: readonly DaySummary[],
  now: { at: Instant; offset: OffsetMinutes },
  dayTurnHour: number,
): WeekendCode | 'off' {
  const worked = summaries.filter((summary) => days.includes(summary.day));
  if (worked.every((summary) => total(summary.worked) < WORKED_DAY_HOURS * HOUR)) {
    return 'off';
  }
  const episodes = summaries.flatMap((summary) => summary.episodes).map(episodeOnWall);
  const isWorkedThrough = (border: Instant): boolean =>
    episodes.some(({ start, end }) => start < border && border < end);
  const begins: Duration[] = [];
  const ends: Duration[] = [];
  days.forEach((day, index) => {
    const midnight = dayStart(day, 0, 0);
    const turn = dayStart(day, 0, dayTurnHour);
    const isFirst = index === 0;
    const start = isFirst && isWorkedThrough(turn) ? midnight : turn;
    const end = dayStart(addToDay(day, 1), 0, dayTurnHour);
    const work = clipAll(episodes, { start, end });
    if (work.length > 0 && (isFirst || !isWorkedThrough(start))) {
      begins.push(Math.min(...work.map((part) => part.start)) - midnight);
    }
    if (work.length > 0 && (index === days.length - 1 || !isWorkedThrough(end))) {
      ends.push(Math.max(...work.map((part) => part.end)) - midnight);
    }
  });
  if (begins.length === 0 || ends.length === 0) {
    return 'off';
  }
  const [start, end] = [Math.min(...begins) / MINUTE, Math.max(...ends) / MINUTE];
  const rest = Math.floor(freeByDay(days, summaries, now) / HOUR);
  return { text: `${onFace(start)}-${onFace(end)}-${rest}`, start, end, rest };
}

/**
 * How much of a weekend, between 08:00 and 24:00 of its days, is free of work so far.
 *
 * @param summaries as for `weekendCode`
 * @example freeByDay([saturday, sunday], summaries, monday) //=> 32 hours, if nothing was worked
 */
export function freeByDay(
  days: readonly DayKey[],
  summaries: readonly DaySummary[],
  now: { at: Instant; offset: OffsetMinutes },
): Duration {
  const episodes = summaries.flatMap((summary) => summary.episodes).map(episodeOnWall);
  const lengths = days.map((day) => {
    const byDay = hoursOfDay(day, MORNING, MIDNIGHT);
    const soFar = { start: byDay.start, end: earliest(byDay.end, onWall(now.at, now.offset)) };
    return lengthOf(soFar) - lengthWithin(episodes, soFar);
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
