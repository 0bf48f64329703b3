/**
 * How much has to be known before a pattern can be found at all, and how much of it is: below that, finding nothing says
 * nothing. Where the levels of a pattern need different amounts, it is the least of them.
 */
import { type History, isWorked, lastDays, lastDaysThat } from './history';
import { sinceVacation } from './no-vacation';
import type { PatternId } from './pattern';
import { restsAfter } from './quick-returns';
import { isTold } from './weekend-tally';
import { lastWeekends } from './weekends';
import { lastWeeks } from './weeks';
import { withoutTravel } from './without-travel';
import { knownWeek } from './zero-zero-two';

/** What is counted: each has its words. */
export const NEED_KINDS = [
  'weeks',
  'daysOfWeek',
  'weekAndWeekend',
  'weekends',
  'answers',
  'rests',
  'seenDays',
  'seenOfSeven',
  'workdays',
  'workedDays',
  'nights',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export interface Need {
  kind: NeedKind;
  needed: number;
  /** No more than are needed are looked for. */
  known: number;
}

type Count = (history: History) => number;

const FORTNIGHT = 14;
const WEEK = 7;

/**
 * What a pattern needs; null where it needs no more than the days that show it.
 *
 * @example needOf('lost-weekend', history) //=> { kind: 'weekends', needed: 4, known: 2 }
 */
export function needOf(id: PatternId, history: History): Need | null {
  const need = NEEDS[id];
  if (need === null) {
    return null;
  }
  const [kind, needed, count] = need;
  return { kind, needed, known: Math.min(needed, count(history)) };
}

/** @example isMet(needOf('lost-weekend', history)) //=> false */
export function isMet(need: Need | null): boolean {
  return need === null || need.known >= need.needed;
}

const countingWeeks: Count = (history) =>
  lastWeeks(history, Number.POSITIVE_INFINITY).filter(({ isCounting }) => isCounting).length;
const settledWeeks: Count = (history) => countingWeeks(withoutTravel(history));
/** The most that were seen of one of the last full weeks. */
const seenOfWeeks =
  (count: number): Count =>
  (history) =>
    Math.max(0, ...lastWeeks(history, count).map(({ seen }) => seen));
const seenDays =
  (within: number): Count =>
  (history) =>
    lastDays(history, within).filter(({ isSeen }) => isSeen).length;

/** In whole percents, rounded down. */
const seenWorkdays: Count = (history) => {
  const { workdays } = sinceVacation(history);
  const seen = workdays.filter(({ isSeen }) => isSeen).length;
  return workdays.length === 0 ? 0 : Math.floor((seen / workdays.length) * 100);
};

const NEEDS: Readonly<Record<PatternId, readonly [NeedKind, number, Count] | null>> = {
  'hundred-hour-week': ['daysOfWeek', 7, seenOfWeeks(1)],
  'eighty-hour-week': ['daysOfWeek', 6, seenOfWeeks(4)],
  'long-weeks': ['weeks', 2, countingWeeks],
  'long-days': ['weeks', 1, countingWeeks],
  'zero-zero-two': ['weekAndWeekend', 1, (history) => (knownWeek(history) === null ? 0 : 1)],
  'nine-nine-six': ['weeks', 2, countingWeeks],
  'six-twelves': ['weeks', 2, countingWeeks],
  'lost-weekend': ['weekends', 4, (history) => lastWeekends(history, 4).length],
  'shelved-weekend': ['answers', 1, ({ weekends, now }) => weekends.filter(isTold(now)).length],
  'short-rest': ['rests', 5, (history) => restsAfter(history, FORTNIGHT).size],
  'no-weekly-rest': ['seenDays', 10, (history) => history.days.filter(({ isSeen }) => isSeen).length],
  'no-day-off': null,
  'unbroken-stretch': ['seenOfSeven', 5, seenDays(WEEK)],
  'no-vacation': ['workdays', 80, seenWorkdays],
  'late-nights': [
    'workedDays',
    10,
    (history) => lastDaysThat(history, 10, (day) => isWorked(day) && !history.travel.has(day.key)).length,
  ],
  'second-shift': ['weeks', 2, countingWeeks],
  'always-in-chat': ['weeks', 2, countingWeeks],
  'scattered-attention': ['weeks', 4, countingWeeks],
  'on-call-nights': ['nights', FORTNIGHT, (history) => lastDays(history, FORTNIGHT).length],
  'rising-hours': ['weeks', 8, settledWeeks],
  'shifted-window': ['weeks', 4, settledWeeks],
};
