/**
 * Weeks side by side with the mean of four, as patterns average them: the last four weeks that count among the last eight.
 * Where there are fewer there is no mean, and what is not known is no zero.
 */
import { firstCounting, hoursAWeek, toWeek, type Week } from '../../../patterns/weeks';
import { addToDay, type DayKey, type Weekday, weekOf } from '../../../tracking/day';
import { total } from '../../../tracking/day-summary';
import type { Duration } from '../../../tracking/instant';
import type { KnownDay } from '../known-days';

/** Weeks of a mean, and how far back they may lie. */
export const MEAN_WEEKS = 4;
export const MEAN_WITHIN = 8;
const DAYS = 7;

/** Why a week counts or not: too little of it was seen, too much of it was leave, or it is not over. */
export type WeekKind = 'counting' | 'unknown' | 'leave' | 'running';

export interface TrendWeek {
  first: DayKey;
  last: DayKey;
  kind: WeekKind;
  worked: Duration;
  active: Duration;
  /** Days with a sign, days of leave, and days that are over and had neither. */
  seen: number;
  leave: number;
  unseen: number;
  /** Mean hours of four weeks up to this one; null where they are not known, and of the week that is not over. */
  mean: number | null;
}

/**
 * @param days from the first that is known to today, without a gap
 * @returns the week that runs last; none of no days
 * @example trendWeeks(days, 1).at(-2)?.mean //=> 51.2
 */
export function trendWeeks(days: readonly KnownDay[], firstWeekday: Weekday): TrendWeek[] {
  const [firstDay] = days;
  if (firstDay === undefined) {
    return [];
  }
  const first = weekOf(firstDay.key, firstWeekday);
  const before = first.indexOf(firstDay.key);
  const count = Math.ceil((before + days.length) / DAYS);
  const weeks = Array.from({ length: count }, (_, index) =>
    toWeek(days.slice(Math.max(0, index * DAYS - before), (index + 1) * DAYS - before)),
  );
  return weeks.map((week, index) => {
    const begin = addToDay(first[0] as DayKey, index * DAYS);
    const isOver = index < count - 1;
    return {
      ...measured(week, isOver),
      first: begin,
      last: addToDay(begin, DAYS - 1),
      mean: isOver ? meanOf(weeks.slice(Math.max(0, index + 1 - MEAN_WITHIN), index + 1)) : null,
    };
  });
}

/** Whether a week has hours to tell: what is not known is no zero. @example isTold({ kind: 'unknown', worked: 0 }) //=> false */
export function isTold({ kind, worked }: Pick<TrendWeek, 'kind' | 'worked'>): boolean {
  return worked > 0 || kind === 'counting' || kind === 'running';
}

function measured(week: Week<KnownDay>, isOver: boolean): Omit<TrendWeek, 'first' | 'last' | 'mean'> {
  const { days, isCounting, isOnLeave } = week;
  const sum = (length: (day: KnownDay) => Duration) => days.reduce((all, day) => all + length(day), 0);
  const seen = days.filter(({ isSeen }) => isSeen).length;
  // Of today nobody can say yet that it was not seen.
  const over = isOver ? days : days.slice(0, -1);
  const known = over.filter(({ isSeen, isLeave }) => isSeen || isLeave).length;
  return {
    kind: !isOver ? 'running' : isCounting ? 'counting' : isOnLeave ? 'leave' : 'unknown',
    worked: sum(({ summary }) => total(summary.worked)),
    active: sum(({ summary }) => total(summary.active)),
    seen,
    leave: days.filter(({ isLeave }) => isLeave).length,
    unseen: (isOver ? DAYS : over.length) - known,
  };
}

/** @param weeks the latest last */
function meanOf(weeks: readonly Week<KnownDay>[]): number | null {
  const counting = firstCounting(weeks.toReversed(), MEAN_WEEKS);
  return counting === null ? null : hoursAWeek(counting);
}
