/**
 * Second shift: a day's work, a pause for the evening, and work again.
 *
 * A day with four hours or more of its episodes before a gap of 60 min or more that starts in 14:00 to 21:00 and ends at
 * or after 19:00, and 30 min or more of its episodes after. Of the last seven days, notice: three. Warning: four, and
 * H4 > 45. Severe: four, and H4 >= 55. Needs two counting weeks. Days after a flight are left out as if unseen.
 *
 * Source: Microsoft WorkLab, triple peak day (about 30 % of those who were studied).
 *
 * @example find(fourEveningsAgain) //=> { level: 'warning', values: { secondShifts: 4, fourWeeks: 47.5 }, … }
 */
import type { Episode } from '../tracking/day-summary';
import { type Duration, HOUR, MINUTE } from '../tracking/instant';
import { lengthOf } from '../tracking/span';
import { gravest, known } from './finding';
import { type Day, lastDays } from './history';
import type { Pattern } from './pattern';
import { clockIn } from './wall';
import { hasWeeks, isAtLeast, isOver, meanHours } from './weeks';

const DAYS = 7;
const LONG_WEEK = 45;
const HEALTH_LINE = 55;

const FIRST_SHIFT: Duration = 4 * HOUR;
const SHORTEST_PAUSE: Duration = 60 * MINUTE;
const SECOND_SHIFT: Duration = 30 * MINUTE;
/** By the clock, in minutes after midnight. */
const EARLIEST_PAUSE = 14 * 60;
const LATEST_PAUSE = 21 * 60;
const EVENING = 19 * 60;

export const secondShift: Pattern = {
  id: 'second-shift',
  family: 'clock',
  find: (history) => {
    if (!hasWeeks(history, 2)) {
      return null;
    }
    const days = lastDays(history, DAYS).filter((day) => !history.travel.has(day.key) && hasSecondShift(day));
    const fourWeeks = meanHours(history, 4);
    const level = gravest({
      notice: days.length >= 3,
      warning: days.length >= 4 && isOver(fourWeeks, LONG_WEEK),
      severe: days.length >= 4 && isAtLeast(fourWeeks, HEALTH_LINE),
    });
    if (level === null) {
      return null;
    }
    return { level, days: days.map(({ key }) => key), values: known({ secondShifts: days.length, fourWeeks }) };
  },
};

function hasSecondShift({ key, summary: { episodes } }: Day): boolean {
  return episodes.some((after, index) => {
    const before = episodes[index - 1];
    return (
      before !== undefined &&
      isEveningPause(key, before, after) &&
      lengthOfAll(episodes.slice(0, index)) >= FIRST_SHIFT &&
      lengthOfAll(episodes.slice(index)) >= SECOND_SHIFT
    );
  });
}

function isEveningPause(day: Day['key'], before: Episode, after: Episode): boolean {
  const start = clockIn(day, before.end, before.endOffset);
  return (
    after.start - before.end >= SHORTEST_PAUSE &&
    start >= EARLIEST_PAUSE &&
    start <= LATEST_PAUSE &&
    clockIn(day, after.start, after.startOffset) >= EVENING
  );
}

function lengthOfAll(episodes: readonly Episode[]): Duration {
  return episodes.reduce((sum, episode) => sum + lengthOf(episode), 0);
}
