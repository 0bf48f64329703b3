/**
 * How much has to be known before a pattern can be found at all, and how much of it is: below that, finding nothing says
 * nothing. Where the levels of a pattern need different amounts, it is the least of them; where it needs two things, it is the
 * first that is missing.
 */
import { LEAST_USUAL_DAYS, usualDays } from './attention';
import { type History, isWorked, lastDays, lastDaysThat, todayOf } from './history';
import { sinceVacation } from './no-vacation';
import type { PatternId } from './pattern';
import { restsAfter } from './quick-returns';
import { LEAST_BEFORE, workdaysBefore } from './shifted-window';
import { isTold } from './weekend-tally';
import { lastWeekends } from './weekends';
import { countingWeeks, lastWeeks } from './weeks';
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
  'usualDays',
  'workdaysBefore',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export interface Need {
  kind: NeedKind;
  needed: number;
  /** No more than are needed are looked for. */
  known: number;
}

/** @param needed more than these need not be looked for: of ten years the last weeks are enough */
type Count = (history: History, needed: number) => number;

const FORTNIGHT = 14;
const WEEK = 7;
/** Weeks among which an eighty-hour week is looked for. */
const LOOKED_AT = 4;

/**
 * What a pattern needs; null where it needs no more than the days that show it.
 *
 * @example needOf('lost-weekend', history) //=> { kind: 'weekends', needed: 4, known: 2 }
 */
export function needOf(id: PatternId, history: History): Need | null {
  const needs = NEEDS[id].map(
    ([kind, needed, count]): Need => ({ kind, needed, known: Math.min(needed, count(history, needed)) }),
  );
  return needs.find((need) => !isMet(need)) ?? needs[0] ?? null;
}

/** @example isMet(needOf('lost-weekend', history)) //=> false */
export function isMet(need: Need | null): boolean {
  return need === null || need.known >= need.needed;
}

const settledWeeks: Count = (history, needed) => countingWeeks(withoutTravel(history), needed);
/** Days of each of the last four weeks that tell of ordinary work: of a week on leave, those of leave say nothing. */
const toldOfWeeks = (history: History): number[] =>
  lastWeeks(history, LOOKED_AT).map(({ days, seen, isOnLeave }) =>
    isOnLeave ? days.filter(({ isSeen, isLeave }) => isSeen && !isLeave).length : seen,
  );
const toldOfLastWeek = (history: History): number => toldOfWeeks(history)[0] ?? 0;
/** The last of them decides by itself, and any two do together. */
const toldOfOneOrTwoWeeks: Count = (history) => {
  const [, second] = toldOfWeeks(history).toSorted((one, other) => other - one);
  return Math.max(toldOfLastWeek(history), second ?? 0);
};
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

const beforeToday = (history: History) => history.days.slice(0, todayOf(history).index);

const NEEDS: Readonly<Record<PatternId, readonly (readonly [NeedKind, number, Count])[]>> = {
  'hundred-hour-week': [['daysOfWeek', 7, toldOfLastWeek]],
  'eighty-hour-week': [['daysOfWeek', 6, toldOfOneOrTwoWeeks]],
  'long-weeks': [['weeks', 2, countingWeeks]],
  'long-days': [['weeks', 1, countingWeeks]],
  'zero-zero-two': [['weekAndWeekend', 1, (history) => (knownWeek(history) === null ? 0 : 1)]],
  'nine-nine-six': [['weeks', 2, countingWeeks]],
  'six-twelves': [['weeks', 2, countingWeeks]],
  'lost-weekend': [['weekends', 4, (history) => lastWeekends(history, 4).length]],
  'shelved-weekend': [['answers', 1, ({ weekends, now }) => weekends.filter(isTold(now)).length]],
  'short-rest': [['rests', 5, (history) => restsAfter(history, FORTNIGHT).size]],
  'no-weekly-rest': [['seenDays', 10, (history) => history.days.filter(({ isSeen }) => isSeen).length]],
  'no-day-off': [],
  'unbroken-stretch': [['seenOfSeven', 5, seenDays(WEEK)]],
  'no-vacation': [['workdays', 80, seenWorkdays]],
  'late-nights': [
    [
      'workedDays',
      10,
      (history) => lastDaysThat(history, 10, (day) => isWorked(day) && !history.travel.has(day.key)).length,
    ],
  ],
  'second-shift': [['weeks', 2, countingWeeks]],
  'always-in-chat': [['weeks', 2, countingWeeks]],
  'scattered-attention': [
    ['weeks', 4, countingWeeks],
    ['usualDays', LEAST_USUAL_DAYS, (history) => usualDays(beforeToday(history))],
  ],
  'on-call-nights': [['nights', FORTNIGHT, (history) => lastDays(history, FORTNIGHT).length]],
  'rising-hours': [['weeks', 8, settledWeeks]],
  'shifted-window': [
    ['weeks', 4, settledWeeks],
    ['workdaysBefore', LEAST_BEFORE, workdaysBefore],
  ],
};
