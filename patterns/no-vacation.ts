/**
 * No vacation: months since the last week without work.
 *
 * A vacation is five or more workdays in a row, each free, unknown or leave; rest days between them neither count nor end
 * it. Days from the end of the last one, or from the first seen day: Notice: 120. Warning: 180. Severe: 365. Needs 80 % of
 * the workdays since then to be seen.
 *
 * Source: Directive 2003/88/EC Art. 7 (four weeks a year).
 *
 * @example find(halfAYearOfFullWeeks) //=> { level: 'warning', values: { days: 182 }, … }
 */
import { gravest } from './finding';
import { type Day, type History, isRestDay, isWorked, todayOf } from './history';
import type { Pattern } from './pattern';

const SHORTEST_VACATION = 5;
const NOTICE = 120;
const WARNING = 180;
const SEVERE = 365;
const LEAST_SEEN = 0.8;

export const noVacation: Pattern = {
  id: 'no-vacation',
  family: 'rest',
  find: (history) => {
    const { count, workdays } = sinceVacation(history);
    const level = gravest({ notice: count >= NOTICE, warning: count >= WARNING, severe: count >= SEVERE });
    if (level === null) {
      return null;
    }
    const seen = workdays.filter(({ isSeen }) => isSeen).length;
    if (seen === 0 || seen < LEAST_SEEN * workdays.length) {
      return null;
    }
    return { level, days: workdays.filter(isWorked).map(({ key }) => key), values: { days: count } };
  },
};

/**
 * How many days lie behind the last vacation, or behind the first seen day where there was none, and the workdays among
 * them.
 *
 * @example sinceVacation(halfAYearOfFullWeeks).count //=> 182
 */
export function sinceVacation(history: History): { count: number; workdays: Day[] } {
  const today = todayOf(history).index;
  const vacation = lastVacationEnd(history);
  const start = vacation ?? history.days.findIndex(({ isSeen }) => isSeen);
  if (start < 0) {
    return { count: 0, workdays: [] };
  }
  const since = history.days.slice(vacation === null ? start : start + 1, today);
  return { count: today - start, workdays: since.filter((day) => !isRestDay(history, day)) };
}

/** The place of the last workday of the latest vacation, or null. @example history.days[lastVacationEnd(history)]?.key */
export function lastVacationEnd(history: History): number | null {
  let end = 0;
  let length = 0;
  for (let index = todayOf(history).index - 1; index >= 0; index -= 1) {
    const day = history.days[index] as Day;
    const isOff = !isWorked(day) || day.isLeave;
    // A worked day that ends no run may be of either kind.
    if ((!isOff && length === 0) || isRestDay(history, day)) {
      continue;
    }
    end = length === 0 ? index : end;
    length = isOff ? length + 1 : 0;
    if (length === SHORTEST_VACATION) {
      return end;
    }
  }
  return null;
}
