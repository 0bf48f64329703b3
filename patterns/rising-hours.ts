/**
 * Rising hours: weeks that grow longer, or one that is far longer than those before it. No law names a slope: all is
 * measured against the person's own past.
 *
 * Over the counting weeks among the last eight, seven at least, x the week's number and y its hours. Notice: a
 * Theil–Sen slope of +1 h a week and a Kendall tau-b of 0.5. Warning: H1 of 1.3 times the mean of the twelve counting
 * weeks before it, and of 45 h. Severe: that, and H4 >= 55. Days of travel are left out as if unseen. Needs eight
 * counting weeks, and 13 for a warning.
 *
 * Source: the person's own baseline.
 *
 * @example find(fortyThenFiftyTwo) //=> { level: 'warning', values: { lastWeek: 52, twelveWeeksBefore: 40, … }, … }
 */
import { HOUR } from '../tracking/instant';
import { gravest, known } from './finding';
import { isWorked } from './history';
import type { Pattern } from './pattern';
import { kendallTauB, type Point, theilSen } from './slope';
import { hasWeeks, hoursAWeek, isAtLeast, lastCountingWeeks, lastWeekHours, lastWeeks, meanHours } from './weeks';
import { withoutTravel } from './without-travel';

const LEAST_WEEKS = 8;
const LEAST_POINTS = 7;
const LEAST_RISE = 1;
const LEAST_TAU = 0.5;
const THREE_MONTHS = 12;
const LEAST_HOURS = 45;
const HEALTH_LINE = 55;

export const risingHours: Pattern = {
  id: 'rising-hours',
  family: 'trend',
  find: (everything) => {
    const history = withoutTravel(everything);
    if (!hasWeeks(history, LEAST_WEEKS)) {
      return null;
    }
    const weeks = lastWeeks(history, LEAST_WEEKS);
    // Whole milliseconds: a difference of fractions could miss the hour by a hair.
    const points = weeks.flatMap(({ hours, isCounting }, index): Point[] =>
      isCounting ? [{ x: -index, y: Math.round(hours * HOUR) }] : [],
    );
    const slope = points.length < LEAST_POINTS ? undefined : theilSen(points);
    const rise = slope === undefined ? undefined : slope / HOUR;
    const tau = points.length < LEAST_POINTS ? undefined : kendallTauB(points);
    const lastWeek = lastWeekHours(history);
    const before = lastCountingWeeks(history, THREE_MONTHS + 1)?.slice(1);
    const twelveWeeksBefore = before && hoursAWeek(before);
    const fourWeeks = meanHours(history, 4);
    const isWarning = isFarOver(lastWeek, twelveWeeksBefore) && isAtLeast(lastWeek, LEAST_HOURS);
    const level = gravest({
      notice: isAtLeast(rise, LEAST_RISE) && isAtLeast(tau, LEAST_TAU),
      warning: isWarning,
      severe: isWarning && isAtLeast(fourWeeks, HEALTH_LINE),
    });
    if (level === null) {
      return null;
    }
    const shown = level === 'notice' ? weeks.filter(({ isCounting }) => isCounting) : weeks.slice(0, 1);
    const days = shown.flatMap((week) => week.days).filter(isWorked);
    return {
      level,
      days: days.map(({ key }) => key).sort(),
      values: known({ rise, tau, lastWeek, twelveWeeksBefore, fourWeeks }),
    };
  },
};

/** 1.3 times as much, asked in whole numbers: 1.3 times 36 would be a hair over 46.8. */
function isFarOver(hours: number | undefined, before: number | undefined): boolean {
  return hours !== undefined && before !== undefined && hours * 10 >= before * 13;
}
