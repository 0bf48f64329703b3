/**
 * Long weeks: more than the line of the law on average, or more than the line of health.
 *
 * Notice: H4 > 48 or H1 >= 55. Warning: H4 >= 55, or H17 > 48. Severe: H4 >= 64, or H12 >= 60. The 48 is the person's own
 * line where they moved it. Needs two counting weeks, and as many as each average is made of.
 *
 * Sources: Directive 2003/88/EC Art. 6 and 16 (48 h, averaged over at most four months); WHO and ILO 2021 (55 h and more
 * against 35 to 40); Korea, Labor Standards Act Art. 50 and 53 (40 and 12).
 *
 * @example find(seventeenWeeksOfFiftyHours) //=> { level: 'warning', values: { lastWeek: 50, fourWeeks: 50, … }, … }
 */
import { gravest, known } from './finding';
import { isWorked } from './history';
import type { Pattern } from './pattern';
import { hasWeeks, isAtLeast, isOver, lastCountingWeeks, lastWeekHours, lastWeeks, meanHours } from './weeks';

/** Hours a week on average, of which studies of health speak. */
export const HEALTH_LINE = 55;
const FOUR_MONTHS = 17;
/** Hours a week over four weeks at which long weeks are severe. */
export const SEVERE = 64;
const SEVERE_THREE_MONTHS = 60;
const THREE_MONTHS = 12;

export const longWeeks: Pattern = {
  id: 'long-weeks',
  family: 'volume',
  find: (history) => {
    const { weekLine } = history;
    const lastWeek = lastWeekHours(history);
    const fourWeeks = meanHours(history, 4);
    const twelveWeeks = meanHours(history, THREE_MONTHS);
    const seventeenWeeks = meanHours(history, FOUR_MONTHS);
    const level = gravest({
      notice: isOver(fourWeeks, weekLine) || (isAtLeast(lastWeek, HEALTH_LINE) && hasWeeks(history, 2)),
      warning: isAtLeast(fourWeeks, HEALTH_LINE) || isOver(seventeenWeeks, weekLine),
      severe: isAtLeast(fourWeeks, SEVERE) || isAtLeast(twelveWeeks, SEVERE_THREE_MONTHS),
    });
    if (level === null) {
      return null;
    }
    const weeks = lastCountingWeeks(history, 4) ?? lastWeeks(history, 1);
    const days = weeks.flatMap((week) => week.days).filter(isWorked);
    const measured = { lastWeek, fourWeeks, twelveWeeks, seventeenWeeks };
    return { level, days: days.map(({ key }) => key).sort(), values: known(measured) };
  },
};
