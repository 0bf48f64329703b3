/**
 * Eighty-hour week: a week of the length for which AI laboratories became known.
 *
 * Warning: H1 >= 76. Severe: 76 h or more in two of the last four weeks, each a counting one with six of its days seen.
 * 76 is a twentieth below the name, as a browser sees the lower bound. Needs one full week with six days seen.
 *
 * Source: "AI Workers Are Putting In 100-Hour Workweeks", Wall Street Journal, October 2025 (80 to 100 hours a week).
 *
 * @example find(twoWeeksOfEightyHours) //=> { level: 'severe', values: { lastWeek: 80, weeks: 2 }, … }
 */
import { gravest, known } from './finding';
import { isWorked } from './history';
import type { Pattern } from './pattern';
import { lastWeekHours, lastWeeks } from './weeks';

/** Hours of a week that is called one of eighty. */
export const LONG_WEEK = 76;
const LEAST_SEEN = 6;
const LOOKED_AT = 4;

export const eightyHourWeek: Pattern = {
  id: 'eighty-hour-week',
  family: 'volume',
  find: (history) => {
    const weeks = lastWeeks(history, LOOKED_AT);
    const long = weeks.filter(({ hours, seen, isCounting }) => isCounting && seen >= LEAST_SEEN && hours >= LONG_WEEK);
    const isLastLong = long.some((week) => week === weeks[0]);
    const level = gravest({ notice: false, warning: isLastLong, severe: long.length >= 2 });
    if (level === null) {
      return null;
    }
    const days = long.flatMap((week) => week.days).filter(isWorked);
    return {
      level,
      days: days.map(({ key }) => key).sort(),
      values: known({ lastWeek: lastWeekHours(history), weeks: long.length }),
    };
  },
};
