/** The days of a calendar year, by weeks, and what is known of each. */
import { daysBeforeWeek, restDaysOf, WORKED_DAY_HOURS } from '../../../patterns/rest-days';
import { type DayKey, daysBetween, toDayKey, type Weekday, weekdayOf, weekOf } from '../../../tracking/day';
import { type Duration, HOUR } from '../../../tracking/instant';

/** What is known of a day. */
export interface DayFacts {
  worked: Duration;
  isSeen: boolean;
}

export interface YearDay {
  day: DayKey;
  weekday: Weekday;
  worked: Duration;
  /** From 1 to 5 by worked hours; 0 where nothing was worked. */
  step: number;
  isSeen: boolean;
  isLeave: boolean;
  isRest: boolean;
  isToday: boolean;
  isAhead: boolean;
}

export interface YearTally {
  /** Half an hour or more. */
  worked: number;
  /** Seen, not worked, and no leave; days that are over. */
  free: number;
  leave: number;
  /** Of the days of leave, those that were worked. */
  workedLeave: number;
  /** From the first day on of which anything is known; days that are over. */
  unseen: number;
  hours: Duration;
}

export interface YearFacts {
  year: number;
  today: DayKey;
  firstWeekday: Weekday;
  factsOf: (day: DayKey) => DayFacts | undefined;
  leave: ReadonlySet<DayKey>;
  /** The weekdays that the person named as rest days; null where the weeks before decide. */
  restDays: readonly Weekday[] | null;
}

/** Worked hours at which the second to the fifth step begin. */
export const STEP_HOURS = [4, 8, 10, 12] as const;

/** @example stepOf(9 * HOUR) //=> 3 */
export function stepOf(worked: Duration): number {
  return worked === 0 ? 0 : 1 + STEP_HOURS.filter((hours) => worked >= hours * HOUR).length;
}

/** @example daysOfYear(2026).length //=> 365 */
export function daysOfYear(year: number): DayKey[] {
  const text = String(year).padStart(4, '0');
  return daysBetween(toDayKey(`${text}-01-01`), toDayKey(`${text}-12-31`));
}

/** The weeks that touch a year, each from the person's first weekday on. @example weeksOfYear(2026, 1)[0] //=> ['2025-12-29', …] */
export function weeksOfYear(year: number, firstWeekday: Weekday): DayKey[][] {
  const days = daysOfYear(year);
  const [first, last] = [days[0] as DayKey, days.at(-1) as DayKey];
  const all = daysBetween(weekOf(first, firstWeekday)[0] as DayKey, weekOf(last, firstWeekday)[6] as DayKey);
  return Array.from({ length: all.length / 7 }, (_, index) => all.slice(index * 7, index * 7 + 7));
}

/**
 * The days of a week that lie in the year. For weeks ahead nothing is known of the six before them: what holds this week
 * holds on.
 *
 * @example layWeek(weeksOfYear(2026, 1)[0], facts)[0]?.day //=> '2026-01-01'
 */
export function layWeek(week: readonly DayKey[], facts: YearFacts): YearDay[] {
  const { year, today, factsOf, leave } = facts;
  const first = week[0] as DayKey;
  const isAllAhead = first > today;
  const restDays = facts.restDays ?? habitOf(isAllAhead ? today : first, facts);
  return week
    .filter((day) => Number(day.slice(0, 4)) === year)
    .map((day) => {
      const { worked, isSeen } = factsOf(day) ?? { worked: 0, isSeen: false };
      return {
        day,
        weekday: weekdayOf(day),
        worked,
        step: stepOf(worked),
        isSeen,
        isLeave: leave.has(day),
        isRest: restDays.includes(weekdayOf(day)),
        isToday: day === today,
        isAhead: day > today,
      };
    });
}

/**
 * What days come to; those that lie ahead, and those before anything was known, are left out. Today is worked as soon as
 * it is: whether it was free, nobody can say before it is over.
 *
 * @example tallyDays(november, { firstDay, today }).worked //=> 21
 */
export function tallyDays(days: readonly YearDay[], firstDay: DayKey | null): YearTally {
  const known = days.filter(({ day, isAhead }) => !isAhead && firstDay !== null && day >= firstDay);
  const count = (is: (day: YearDay) => boolean): number => known.filter(is).length;
  return {
    worked: count(isWorked),
    free: count((day) => day.isSeen && !day.isLeave && !day.isToday && !isWorked(day)),
    leave: count(({ isLeave }) => isLeave),
    workedLeave: count((day) => day.isLeave && isWorked(day)),
    unseen: count(({ isSeen, isLeave, isToday }) => !isSeen && !isLeave && !isToday),
    hours: known.reduce((sum, { worked }) => sum + worked, 0),
  };
}

function isWorked({ worked }: YearDay): boolean {
  return worked >= WORKED_DAY_HOURS * HOUR;
}

function habitOf(day: DayKey, { firstWeekday, factsOf }: YearFacts): Weekday[] {
  const worked = daysBeforeWeek(day, firstWeekday).flatMap((each): [DayKey, number][] => {
    const facts = factsOf(each);
    return facts?.isSeen ? [[each, facts.worked / HOUR]] : [];
  });
  return restDaysOf(new Map(worked));
}
