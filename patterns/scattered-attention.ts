/**
 * Scattered attention: far more changes from tool to tool than this person is used to, and fewer long looks at one
 * thing. No number is known to harm, so that all is measured against the person's own past.
 *
 * A dwell is a run on one tool, its gaps of 60 s at most. The rate of a day with two active hours: dwells under 2 min
 * that are followed by another tool within 60 s, per active hour. Its own median is that of such days in the 56 days
 * before the last five of them, 15 at least. Notice: a rate of 1.5 times its own median, and of 20, on three of the
 * last five. Warning: that, and in each of the last two weeks the median number of dwells of 25 min on such days is
 * under half of its own median. Needs four counting weeks.
 *
 * Sources: constantly changing work, CNBC, May 2024; Mark, on how long one screen is looked at.
 *
 * @example find(changesEveryTwoMinutes) //=> { level: 'notice', values: { scatteredDays: 3, rate: 30, … }, … }
 */
import { lately, longDwellsOf, switchingRate, tellsAttention } from './attention';
import { medianOf } from './average';
import { gravest } from './finding';
import { type History, todayOf } from './history';
import type { Pattern } from './pattern';
import { hasWeeks, lastWeeks } from './weeks';

const LEAST_WEEKS = 4;
const TIMES_OWN = 1.5;
const LEAST_RATE = 20;
const SOME_DAYS = 3;

export const scatteredAttention: Pattern = {
  id: 'scattered-attention',
  family: 'attention',
  find: (history) => {
    const { recent, usual } = lately(history.days.slice(0, todayOf(history).index));
    if (!hasWeeks(history, LEAST_WEEKS) || usual === null) {
      return null;
    }
    const usualRate = medianOf(usual.map(switchingRate));
    const scattered = recent.filter((day) => switchingRate(day) >= Math.max(TIMES_OWN * usualRate, LEAST_RATE));
    const usualDwells = medianOf(usual.map(longDwellsOf));
    const dwells = longDwellsByWeek(history);
    const isNotice = scattered.length >= SOME_DAYS;
    const isWarning = isNotice && dwells.length === 2 && dwells.every((median) => median * 2 < usualDwells);
    const level = gravest({ notice: isNotice, warning: isWarning, severe: false });
    if (level === null) {
      return null;
    }
    const rate = medianOf(scattered.map(switchingRate));
    const values = { scatteredDays: scattered.length, rate, usualRate };
    return {
      level,
      days: scattered.map(({ key }) => key),
      values: isWarning ? { ...values, longDwells: Math.max(...dwells), usualLongDwells: usualDwells } : values,
    };
  },
};

/** The median number of long dwells in each of the last two weeks that can be told. */
function longDwellsByWeek(history: History): number[] {
  return lastWeeks(history, 2)
    .map(({ days }) => days.filter(tellsAttention).map(longDwellsOf))
    .flatMap((counts) => (counts.length === 0 ? [] : [medianOf(counts)]));
}
