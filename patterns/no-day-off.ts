/**
 * No day off: worked days in a row, without one that was free.
 *
 * The run of worked days that ends today, if today is worked already, else yesterday; a free, unknown or leave day ends it.
 * Notice: 7. Warning: 12. Severe: 14. Needs no more than the run itself.
 *
 * Sources: ILO C106 (24 hours of rest in each seven days); a Japanese panel's proposal to ban fourteen days and more in a
 * row.
 *
 * @example find(twelveDaysInARow) //=> { level: 'warning', values: { days: 12 }, … }
 */
import { gravest } from './finding';
import { type Day, isWorked, todayOf } from './history';
import type { Pattern } from './pattern';

export const noDayOff: Pattern = {
  id: 'no-day-off',
  family: 'rest',
  find: (history) => {
    const today = todayOf(history);
    const run: Day[] = [];
    // What is left of today may still be worked, and so it ends nothing.
    for (let index = isOn(today) ? today.index : today.index - 1; index >= 0; index -= 1) {
      const day = history.days[index] as Day;
      if (!isOn(day)) {
        break;
      }
      run.push(day);
    }
    const count = run.length;
    const level = gravest({ notice: count >= 7, warning: count >= 12, severe: count >= 14 });
    return level === null ? null : { level, days: run.map(({ key }) => key).reverse(), values: { days: count } };
  },
};

function isOn(day: Day): boolean {
  return isWorked(day) && !day.isLeave;
}
