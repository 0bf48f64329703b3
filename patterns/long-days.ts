/**
 * Long days: two in seven that are longer than is good for a private life, or for health, or than a daily rest allows.
 *
 * Of the last seven days, notice: two with W > 10. Warning: two with W >= 11. Severe: two with W > 13. Mute while H1 is
 * 42 or less, as a short week of long days is a way to work less. Needs one counting week.
 *
 * Sources: Bernstrøm 2025, doi 10.5271/sjweh.4198 (over 10 h); Virtanen 2012, doi 10.1371/journal.pone.0030719 (11 h
 * and more against 7 to 8); Directive 2003/88/EC Art. 3 (24 h less the daily rest of 11 leave 13).
 *
 * @example find(weekWithTwoDaysOfTwelveHours) //=> { level: 'warning', values: { days: 2, longest: 12, … }, … }
 */
import { gravest, known, type Level } from './finding';
import { type Day, lastDays } from './history';
import type { Pattern } from './pattern';
import { hasWeeks, lastWeekHours } from './weeks';

const LOOKED_AT = 7;
const LEAST_DAYS = 2;
const SHORT_WEEK = 42;

const IS_LONG: Readonly<Record<Level, (day: Day) => boolean>> = {
  notice: ({ worked }) => worked > 10,
  warning: ({ worked }) => worked >= 11,
  severe: ({ worked }) => worked > 13,
};

export const longDays: Pattern = {
  id: 'long-days',
  family: 'volume',
  find: (history) => {
    const lastWeek = lastWeekHours(history);
    const isShortWeek = lastWeek !== undefined && lastWeek <= SHORT_WEEK;
    const last = lastDays(history, LOOKED_AT);
    const has = (level: Level): boolean => last.filter(IS_LONG[level]).length >= LEAST_DAYS;
    const level = gravest({ notice: has('notice'), warning: has('warning'), severe: has('severe') });
    if (level === null || isShortWeek || !hasWeeks(history, 1)) {
      return null;
    }
    const long = last.filter(IS_LONG[level]);
    const longest = Math.max(...long.map(({ worked }) => worked));
    return {
      level,
      days: long.map(({ key }) => key),
      values: known({ days: long.length, longest, lastWeek }),
    };
  },
};
