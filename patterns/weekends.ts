/** Weekends: runs of adjacent rest days, whatever weekdays those are. */
import { beginsRest, type Day, type History, isRestDay } from './history';

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
