/**
 * Hundred-hour week: more than fourteen hours a day without a day off, or near it.
 *
 * Severe: H1 >= 95, a twentieth below the name, as a browser sees the lower bound. Needs one full week with all seven
 * days seen.
 *
 * Sources: "AI Workers Are Putting In 100-Hour Workweeks", Wall Street Journal, October 2025 (80 to 100 hours a week).
 * For comparison: Japan's line of 100 h of overtime a month is about 63 h a week.
 *
 * @example find(weekOfAHundredHours) //=> { level: 'severe', values: { lastWeek: 100 }, … }
 */
import { isWorked } from './history';
import type { Pattern } from './pattern';
import { lastWeeks } from './weeks';

const LONG_WEEK = 95;
const LEAST_SEEN = 7;

export const hundredHourWeek: Pattern = {
  id: 'hundred-hour-week',
  family: 'volume',
  find: (history) => {
    const [week] = lastWeeks(history, 1);
    if (week === undefined || !week.isCounting || week.seen < LEAST_SEEN || week.hours < LONG_WEEK) {
      return null;
    }
    const days = week.days.filter(isWorked).map(({ key }) => key);
    return { level: 'severe', days, values: { lastWeek: week.hours } };
  },
};
