/**
 * Late nights: work in the hours of the night, counted in minutes and nights, never as a share of the clock.
 *
 * For each of the last 14 nights, over episodes that began before 04:00: E minutes in 22:00 to 04:00, D minutes in 00:00
 * to 05:00. Notice: four nights of E >= 30. Warning: three nights of D >= 30. Severe: five nights of E >= 180. Needs ten
 * worked days. Days after a flight are left out as if unseen.
 *
 * Sources: ILO Convention 171 Art. 1 and Directive 2003/88/EC Art. 2(3) (the night holds 00:00 to 05:00), Art. 2(4)
 * (three hours of it make a night worker); Korea, Labor Standards Act Art. 56 (22:00 to 06:00); Bernstrøm 2025,
 * doi 10.5271/sjweh.4198 (work after 21:00).
 *
 * @example find(fiveNightsUntilOne) //=> { level: 'severe', values: { late: 5, afterMidnight: 5, long: 5 }, … }
 */
import type { Episode } from '../tracking/day-summary';
import { type Duration, MINUTE } from '../tracking/instant';
import { gravest } from './finding';
import { type Day, isWorked, lastDays, lastDaysThat } from './history';
import type { Pattern } from './pattern';
import { clockIn, lengthInHours } from './wall';

const NIGHTS = 14;
const LEAST_WORKED_DAYS = 10;
/** Whoever begins at this hour or later begins a morning. */
const MORNING = 24 + 4;
const LATE: Duration = 30 * MINUTE;
const LONG: Duration = 180 * MINUTE;

interface Night {
  day: Day;
  /** Worked in 22:00 to 04:00. */
  late: Duration;
  /** Worked in 00:00 to 05:00. */
  afterMidnight: Duration;
}

export const lateNights: Pattern = {
  id: 'late-nights',
  family: 'clock',
  find: (history) => {
    const isAtHome = ({ key }: Day): boolean => !history.travel.has(key);
    const worked = lastDaysThat(history, LEAST_WORKED_DAYS, (day) => isAtHome(day) && isWorked(day));
    if (worked.length < LEAST_WORKED_DAYS) {
      return null;
    }
    const nights = lastDays(history, NIGHTS)
      .filter(isAtHome)
      .map((day) => nightOf(day, history.days.slice(Math.max(0, day.index - 1), day.index + 2).filter(isAtHome)));
    const late = nights.filter((night) => night.late >= LATE);
    const afterMidnight = nights.filter((night) => night.afterMidnight >= LATE);
    const long = nights.filter((night) => night.late >= LONG);
    const level = gravest({
      notice: late.length >= 4,
      warning: afterMidnight.length >= 3,
      severe: long.length >= 5,
    });
    if (level === null) {
      return null;
    }
    const evidence = { notice: late, warning: afterMidnight, severe: long }[level];
    const values = { late: late.length, afterMidnight: afterMidnight.length, long: long.length };
    return { level, days: evidence.map(({ day }) => day.key), values };
  },
};

/** @param around the day, and those on which work in its night may have begun: which they are depends on the day turn */
function nightOf(day: Day, around: readonly Day[]): Night {
  const episodes = around
    .flatMap(({ summary }) => summary.episodes)
    .filter(({ start, startOffset }) => clockIn(day.key, start, startOffset) < MORNING * 60);
  const within = (from: number, to: number): Duration =>
    episodes.reduce((sum: Duration, episode: Episode) => sum + lengthInHours(episode, day.key, from, to), 0);
  return { day, late: within(22, 28), afterMidnight: within(24, 29) };
}
