/** Weekends: runs of adjacent rest days, whatever weekdays those are. */
import type { DayKey } from '../tracking/day';
import { beginsRest, type Day, type History, isHabitKnown, isRestDay } from './history';

/**
 * The last weekends that ended before today, the latest first; one that still runs is none of them, and neither is one
 * whose beginning is not known.
 *
 * @example lastWeekends(history, 4)[0]?.map(({ key }) => key) //=> ['2026-11-21', '2026-11-22']
 */
export function lastWeekends(history: History, count: number): Day[][] {
  const { days } = history;
  const weekends: Day[][] = [];
  let run: Day[] = [];
  let isRunning = isRestDay(history, days.at(-1) as Day);
  for (let index = days.length - 2; index >= 0 && weekends.length < count; index -= 1) {
    const day = days[index] as Day;
    const isRest = isRestDay(history, day);
    if (isRest && !isRunning) {
      run.unshift(day);
    }
    if (run.length > 0 && !isRest) {
      weekends.push(run);
      run = [];
    }
    isRunning &&= isRest;
  }
  const first = run[0];
  if (first !== undefined && weekends.length < count && beginsRest(history, first)) {
    weekends.push(run);
  }
  return weekends;
}

/**
 * The weekend that runs today, up to today; none on any other day, and none whose beginning is not known.
 *
 * @example runningWeekend(onASunday).map(({ key }) => key) //=> ['2026-11-28', '2026-11-29']
 */
export function runningWeekend(history: History): Day[] {
  const { days } = history;
  const weekend = days.slice(days.findLastIndex((day) => !isRestDay(history, day)) + 1);
  const first = weekend[0];
  return first !== undefined && (first.index > 0 || beginsRest(history, first)) ? weekend : [];
}

/**
 * The weekend that holds a day, up to today; none where the day is not known, or is no rest day, and none whose beginning
 * is not known, for then nobody knows which days it had.
 *
 * @example weekendOf(history, '2026-11-22').map(({ key }) => key) //=> ['2026-11-21', '2026-11-22']
 */
export function weekendOf(history: History, day: DayKey): Day[] {
  const { days } = history;
  const place = days.findLastIndex(({ key }) => key === day);
  const isRest = (index: number): boolean => days[index] !== undefined && isRestDay(history, days[index]);
  if (!isRest(place)) {
    return [];
  }
  let [first, last] = [place, place];
  while (isRest(first - 1)) {
    first -= 1;
  }
  while (isRest(last + 1)) {
    last += 1;
  }
  return isBeginning(history, days[first] as Day) ? days.slice(first, last + 1) : [];
}

/** Whether a weekend is known to begin with the first of its days that is found. */
function isBeginning(history: History, first: Day): boolean {
  const before = history.days[first.index - 1];
  return isHabitKnown(history, before ?? first) && (before !== undefined || beginsRest(history, first));
}
