/**
 * Nine-nine-six: from nine to nine on six days a week, or near it.
 *
 * A day is one when its first to its last, by the clock, overlaps 09:00 to 21:00 by ten hours or more, and W >= 7. A
 * full week has six of them; a near week has five and one more day with W >= 3, and a full week is near, too. Of the
 * last four weeks, notice: one near. Warning: two near. Severe: three full. Needs two counting weeks.
 *
 * Sources: China's Supreme People's Court, 26 August 2021 (held unlawful); "AI Workers Are Putting In 100-Hour
 * Workweeks", Wall Street Journal, October 2025.
 *
 * @example find(twoWeeksFromNineToNineOnSixDays) //=> { level: 'warning', values: { nearWeeks: 2, fullWeeks: 2 }, … }
 */
import { HOUR } from '../tracking/instant';
import { gravest } from './finding';
import type { Day } from './history';
import type { Pattern } from './pattern';
import { hoursOfDay, lengthWithin, onWall } from './wall';
import { hasWeeks, lastWeeks } from './weeks';

const LOOKED_AT = 4;
const NINE = 9;
const TWENTY_ONE = 21;
const LEAST_OVERLAP = 10 * HOUR;
const LEAST_WORKED = 7;

const FULL_WEEK = 6;
const NEAR_WEEK = 5;
const ONE_MORE_WORKED = 3;

export const nineNineSix: Pattern = {
  id: 'nine-nine-six',
  family: 'schedule',
  find: (history) => {
    const weeks = lastWeeks(history, LOOKED_AT).map(({ days }) => daysThatShow(days));
    const near = weeks.filter((days) => days.length > NEAR_WEEK);
    const full = near.filter((days) => days.every(isNineToNine));
    const level = gravest({ notice: near.length >= 1, warning: near.length >= 2, severe: full.length >= 3 });
    if (level === null || !hasWeeks(history, 2)) {
      return null;
    }
    const days = (level === 'severe' ? full : near).flat().map(({ key }) => key);
    return { level, days: days.sort(), values: { nearWeeks: near.length, fullWeeks: full.length } };
  },
};

/** Of a full week its days from nine to nine, of a near one the further days as well; of any other week none. */
function daysThatShow(week: readonly Day[]): Day[] {
  const nineToNine = week.filter(isNineToNine);
  if (nineToNine.length >= FULL_WEEK) {
    return nineToNine;
  }
  const withMore = week.filter((day) => isNineToNine(day) || day.worked >= ONE_MORE_WORKED);
  return nineToNine.length === NEAR_WEEK && withMore.length > NEAR_WEEK ? withMore : [];
}

function isNineToNine({ key, summary, worked }: Day): boolean {
  const first = summary.episodes[0];
  const last = summary.episodes.at(-1);
  if (first === undefined || last === undefined || worked < LEAST_WORKED) {
    return false;
  }
  const present = { start: onWall(first.start, first.startOffset), end: onWall(last.end, last.endOffset) };
  return lengthWithin([present], hoursOfDay(key, NINE, TWENTY_ONE)) >= LEAST_OVERLAP;
}
