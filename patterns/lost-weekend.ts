/**
 * Lost weekends: rest days that were worked, one weekend after the other.
 *
 * A rest day counts from three hours. Of the last four weekends, notice: one such day on two of them. Warning: every day on
 * two, or one on all four with H4 > 48. Severe: that, and an hour or more on every day of all four. The 48 is the person's
 * own line where they moved it. Needs four weekends.
 *
 * Sources: Directive 2003/88/EC Art. 5 (weekly rest); EWCS 2005 and 2010, pubmed 25229274 (work in free time and health);
 * CNBC 2024 on the weekends of AI engineers, as reported by Tech42.
 *
 * @example find(fourSaturdays) //=> { level: 'notice', values: { weekends: 4, wholeWeekends: 0, hours: 20, … }, … }
 */
import { gravest, known } from './finding';
import type { Day } from './history';
import type { Pattern } from './pattern';
import { lastWeekends } from './weekends';
import { isOver, meanHours } from './weeks';

const WEEKENDS = 4;
const GIVEN_UP_HOURS = 3;
const TOUCHED_HOURS = 1;

export const lostWeekend: Pattern = {
  id: 'lost-weekend',
  family: 'weekend',
  find: (history) => {
    const weekends = lastWeekends(history, WEEKENDS);
    if (weekends.length < WEEKENDS) {
      return null;
    }
    const lost = weekends.filter((days) => days.some(isGivenUp)).length;
    const whole = weekends.filter((days) => days.every(isGivenUp)).length;
    const fourWeeks = meanHours(history, 4);
    const isWarning = whole >= 2 || (lost === WEEKENDS && isOver(fourWeeks, history.weekLine));
    const level = gravest({
      notice: lost >= 2,
      warning: isWarning,
      severe: isWarning && weekends.every((days) => days.every(isTouched)),
    });
    if (level === null) {
      return null;
    }
    const restDays = weekends.flat();
    const evidence = restDays.filter(level === 'severe' ? isTouched : isGivenUp);
    const hours = restDays.reduce((sum, { worked }) => sum + worked, 0);
    return {
      level,
      days: evidence.map(({ key }) => key).sort(),
      values: known({ weekends: lost, wholeWeekends: whole, hours, fourWeeks }),
    };
  },
};

function isGivenUp({ worked }: Day): boolean {
  return worked >= GIVEN_UP_HOURS;
}

function isTouched({ worked }: Day): boolean {
  return worked >= TOUCHED_HOURS;
}
