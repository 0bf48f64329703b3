/**
 * Unbroken stretch: hours of work without a break.
 *
 * A run is spans joined across gaps shorter than a break, from first start to last end, and belongs to the day on which it
 * begins. Of the last seven days: Notice, for the report only: two days with two hours without a break of five minutes.
 * Warning: six hours without one of fifteen. Severe: eight hours without one of thirty. Needs five days that were seen.
 *
 * Sources: Directive 2003/88/EC Art. 4 (a break where the day is longer than 6 h); Korea, Labor Standards Act Art. 54
 * (30 min in 4 h, an hour in 8); HSE, guidance to the Display Screen Equipment Regulations, reg. 4 (short breaks often);
 * Albulescu 2022, PMC9432722 (micro-breaks: more vigour, less fatigue).
 *
 * @example find(aMorningOfSixHours) //=> { level: 'warning', values: { withoutFive: 2.5, withoutFifteen: 6, … }, … }
 */
import { HOUR } from '../tracking/instant';
import type { Break } from '../tracking/run';
import { gravest, type Level } from './finding';
import { type Day, lastDays } from './history';
import type { Pattern } from './pattern';

const WEEK = 7;
const LEAST_SEEN = 5;

/** The break that each level asks about, in minutes, and the hours without it. */
const LINES: Readonly<Record<Level, { minutes: Break; hours: number }>> = {
  notice: { minutes: 5, hours: 2 },
  warning: { minutes: 15, hours: 6 },
  severe: { minutes: 30, hours: 8 },
};

export const unbrokenStretch: Pattern = {
  id: 'unbroken-stretch',
  family: 'rest',
  find: (history) => {
    const days = lastDays(history, WEEK);
    if (days.filter(({ isSeen }) => isSeen).length < LEAST_SEEN) {
      return null;
    }
    const over = (level: Level): Day[] =>
      days.filter((day) => hoursWithout(day, LINES[level].minutes) >= LINES[level].hours);
    const level = gravest({
      notice: over('notice').length >= 2,
      warning: over('warning').length >= 1,
      severe: over('severe').length >= 1,
    });
    if (level === null) {
      return null;
    }
    const longest = (minutes: Break): number => Math.max(...days.map((day) => hoursWithout(day, minutes)));
    const values = { withoutFive: longest(5), withoutFifteen: longest(15), withoutThirty: longest(30) };
    return { level, days: over(level).map(({ key }) => key), values };
  },
};

function hoursWithout({ summary }: Day, minutes: Break): number {
  return summary.longestRuns[minutes] / HOUR;
}
