/**
 * Six twelves: twelve hours from first to last on six days a week, at whatever hours.
 *
 * A day is one when last - first >= 11.5 h and W >= 8. Weeks with six such days or more, of the last four, notice: one.
 * Warning: two. Severe: three. Needs two counting weeks.
 *
 * Source: none of its own. It is the load of 9-9-6 at other hours.
 *
 * @example find(twoWeeksFromNoonToMidnightOnSixDays) //=> { level: 'warning', values: { weeks: 2 }, … }
 */
import { HOUR } from '../tracking/instant';
import { gravest } from './finding';
import type { Day } from './history';
import type { Pattern } from './pattern';
import { hasWeeks, lastWeeks } from './weeks';

const LOOKED_AT = 4;
const LEAST_DAYS = 6;
const LEAST_PRESENT = 11.5 * HOUR;
const LEAST_WORKED = 8;

export const sixTwelves: Pattern = {
  id: 'six-twelves',
  family: 'schedule',
  find: (history) => {
    const weeks = lastWeeks(history, LOOKED_AT)
      .map(({ days }) => days.filter(isTwelve))
      .filter((days) => days.length >= LEAST_DAYS);
    const level = gravest({ notice: weeks.length >= 1, warning: weeks.length >= 2, severe: weeks.length >= 3 });
    if (level === null || !hasWeeks(history, 2)) {
      return null;
    }
    const days = weeks.flat().map(({ key }) => key);
    return { level, days: days.sort(), values: { weeks: weeks.length } };
  },
};

function isTwelve({ summary: { first, last }, worked }: Day): boolean {
  return first !== null && last !== null && last - first >= LEAST_PRESENT && worked >= LEAST_WORKED;
}
