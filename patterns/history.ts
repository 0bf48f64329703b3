/**
 * The history as patterns look at it, for one now: every work day from the first that is known to today, one entry each,
 * and all episodes in order. Computed once; a pattern reads it and nothing else.
 */
import { type DayKey, dayOf, daysBetween, type Weekday, weekdayOf } from '../tracking/day';
import { type DaySummary, type Episode, emptySummary, isSeen, total } from '../tracking/day-summary';
import { HOUR, type Instant, type OffsetMinutes } from '../tracking/instant';
import { HABIT_WEEKS, restDaysByWeekday, WORKED_DAY_HOURS } from './rest-days';
import { travelDays } from './travel';

/** What is known, as it is stored. */
export interface HistoryFacts {
  now: Instant;
  /** Minutes east of UTC that the wall clock shows now. */
  offset: OffsetMinutes;
  /** The local hour at which the work day changes. */
  dayTurnHour: number;
  firstWeekday: Weekday;
  /** The weekdays that the person named as rest days; null where their own weeks decide. */
  restDays: readonly Weekday[] | null;
  /** The person's own line for a week, in worked hours: 48 unless they moved it. */
  weekLine: number;
  /** The days that have a span, in any order, computed from spans up to now. */
  summaries: readonly DaySummary[];
  /** Days with a sign of the browser; a day with a span is seen without being named here. */
  seen: ReadonlySet<DayKey>;
  leave: ReadonlySet<DayKey>;
  /** Nights on call, by the day on which they begin. */
  onCall: ReadonlySet<DayKey>;
  /** The given-up weekends of which the person told something, in any order. */
  weekends: readonly GivenWeekend[];
  /** Whether days before the first are known and were left out. */
  isCut?: boolean;
}

/** A weekend that was worked, and what the person said of it. */
export interface GivenWeekend {
  /** Its first day. */
  day: DayKey;
  /** Worked on its days together. */
  hours: number;
  /** What it was for, in the person's own words; empty where they said nothing. */
  purpose?: string;
  /** What became of the work, once they said so. */
  outcome?: 'used' | 'partly' | 'shelved' | 'withheld';
  /** When they said so. */
  answeredAt?: Instant;
}

/** A work day. */
export interface Day {
  /** Its place in `history.days`. */
  index: number;
  key: DayKey;
  weekday: Weekday;
  summary: DaySummary;
  /** Worked hours, pauses of up to the bridge included: W(d). */
  worked: number;
  isSeen: boolean;
  isLeave: boolean;
  isOnCall: boolean;
}

export interface History extends Omit<HistoryFacts, 'summaries' | 'seen' | 'leave'> {
  /** Without a gap; the last one is today. */
  days: readonly [...Day[], Day];
  /** Of all days, in order of instants. */
  episodes: readonly Episode[];
  /** The days that say nothing of habits, for the clock had changed: see `travelDays`. */
  travel: ReadonlySet<DayKey>;
  /** The rest days of each week that was asked for, by the place of its first day. */
  habits: Map<number, readonly Weekday[]>;
}

/**
 * Lays the facts out.
 *
 * @example findAll(makeHistory(facts))
 */
export function makeHistory({ summaries, seen, leave, ...facts }: HistoryFacts): History {
  const today = dayOf(facts.now, facts.offset, facts.dayTurnHour);
  const byDay = new Map(summaries.filter(({ day }) => day <= today).map((summary) => [summary.day, summary]));
  const first = [byDay.keys(), seen, leave].reduce(earliestOf, today);
  const firstWeekday = weekdayOf(first);
  const days = daysBetween(first, today).map((key, index): Day => {
    const summary = byDay.get(key) ?? emptySummary(key);
    return {
      index,
      key,
      weekday: (((firstWeekday - 1 + index) % 7) + 1) as Weekday,
      summary,
      worked: total(summary.worked) / HOUR,
      isSeen: isSeen(summary, seen),
      isLeave: leave.has(key),
      isOnCall: facts.onCall.has(key),
    };
  });
  return {
    ...facts,
    days: days as [...Day[], Day],
    episodes: episodesOf(days),
    travel: travelDays(days),
    habits: new Map(),
  };
}

function earliestOf(earliest: DayKey, days: Iterable<DayKey>): DayKey {
  let first = earliest;
  for (const day of days) {
    if (day < first) {
      first = day;
    }
  }
  return first;
}

/** The episodes of some days, in order, which days are not after a flight over the date line. @example episodesOf(days) */
export function episodesOf(days: readonly Day[]): Episode[] {
  return days.flatMap(({ summary }) => summary.episodes).sort((a, b) => a.start - b.start);
}

/** The work day that holds now. @example todayOf(history).key //=> '2026-11-23' */
export function todayOf({ days }: History): Day {
  return days.at(-1) as Day;
}

/** The work days before today, the last of them last; fewer where nothing is known of the others. @example lastDays(history, 7) */
export function lastDays({ days }: History, count: number): Day[] {
  return days.slice(Math.max(0, days.length - 1 - count), days.length - 1);
}

/**
 * The last days that are such as is asked for, in order. It walks back from there, so that ten years cost no more than
 * what it takes to find them.
 *
 * @param before the place of the day before which it begins: today, unless it says otherwise
 * @example lastDaysThat(history, 10, isWorked) // fewer where there are no more
 */
export function lastDaysThat(
  { days }: Pick<History, 'days'>,
  count: number,
  isSuch: (day: Day) => boolean,
  before = days.length - 1,
): Day[] {
  const found: Day[] = [];
  for (let index = before - 1; index >= 0 && found.length < count; index -= 1) {
    const day = days[index] as Day;
    if (isSuch(day)) {
      found.push(day);
    }
  }
  return found.reverse();
}

/** @example isWorked({ …, worked: 0.5 }) //=> true */
export function isWorked(day: Day): boolean {
  return day.worked >= WORKED_DAY_HOURS;
}

/** Worked hours of days together, divided once so that a sum keeps to its line. @example workedHours(week.days) */
export function workedHours(days: readonly Pick<Day, 'summary'>[]): number {
  return days.reduce((sum, { summary }) => sum + total(summary.worked), 0) / HOUR;
}

/**
 * Whether a day is one of the person's rest days: by their setting, or by the habit of the six full weeks before its week.
 *
 * @example isRestDay(history, saturday) //=> true
 */
export function isRestDay(history: History, day: Day): boolean {
  return restDaysIn(history, day).includes(day.weekday);
}

/**
 * Whether a rest day is the first of its run by the weekdays alone: for the first day that is known.
 *
 * @example beginsRest(history, saturday) //=> true, and of the Sunday after it false
 */
export function beginsRest(history: History, day: Day): boolean {
  const weekdayBefore = (((day.weekday + 5) % 7) + 1) as Weekday;
  return !restDaysIn(history, day).includes(weekdayBefore);
}

/**
 * Whether the rest days of a day's week are those that they were: where a history was cut, those of its first weeks hang
 * on weeks that are not in it.
 *
 * @example isHabitKnown(cutHistory, cutHistory.days[0]) //=> false
 */
export function isHabitKnown(history: History, day: Day): boolean {
  return history.isCut !== true || history.restDays !== null || weekStart(history, day) >= HABIT_WEEKS * 7;
}

/** The weekdays on which the person rests this week. @example restDaysNow(history) //=> [6, 7] */
export function restDaysNow(history: History): readonly Weekday[] {
  return restDaysIn(history, todayOf(history));
}

function restDaysIn(history: History, day: Day): readonly Weekday[] {
  if (history.restDays !== null) {
    return history.restDays;
  }
  const start = weekStart(history, day);
  const known = history.habits.get(start);
  if (known !== undefined) {
    return known;
  }
  const before = history.days.slice(Math.max(0, start - HABIT_WEEKS * 7), Math.max(0, start));
  const restDays = restDaysByWeekday(before.filter((each) => each.isSeen));
  history.habits.set(start, restDays);
  return restDays;
}

/** The place of the first day of a day's week, which is negative where the history begins within that week. */
export function weekStart({ firstWeekday }: History, { index, weekday }: Day): number {
  return index - ((weekday - firstWeekday + 7) % 7);
}
