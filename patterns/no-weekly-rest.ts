/**
 * No weekly rest: no day off, with the night before or after it, in more than a week.
 *
 * Gaps here are between episodes of worked days: a day of less than half an hour does not end one. From the end of the
 * latest gap of 35 hours, or of 24, or from the first instant that is known, to the end of the last such episode; none while
 * such a gap goes on. Notice: more than seven days without 35 hours. Warning: more than seven without 24. Severe: more than
 * fourteen without 24. Needs ten days that were seen.
 *
 * Sources: Directive 2003/88/EC Art. 5 (24 h and 11 h in each seven days) and 16(a) (at most fourteen days); ILO C14 and
 * C106 (24 h in each seven days).
 *
 * @example find(nineDaysWithNightsOnly) //=> { level: 'warning', values: { sinceLongRest: 8.6, sinceDayOff: 8.6 }, … }
 */
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import { type Interval, lengthOf } from '../tracking/span';
import { gravest } from './finding';
import { type Day, type History, isWorked } from './history';
import type { Pattern } from './pattern';

const DAY: Duration = 24 * HOUR;
const LONG_REST: Duration = 35 * HOUR;
const LEAST_SEEN = 10;

export const noWeeklyRest: Pattern = {
  id: 'no-weekly-rest',
  family: 'rest',
  find: (history) => {
    if (history.days.filter(({ isSeen }) => isSeen).length < LEAST_SEEN) {
      return null;
    }
    const idle = new Set(history.days.filter((day) => !isWorked(day)).flatMap(({ summary }) => summary.episodes));
    const sinceLongRest = stretchWithout(LONG_REST, history, idle);
    const sinceDayOff = stretchWithout(DAY, history, idle);
    const level = gravest({
      notice: lengthOf(sinceLongRest) > 7 * DAY,
      warning: lengthOf(sinceDayOff) > 7 * DAY,
      severe: lengthOf(sinceDayOff) > 14 * DAY,
    });
    if (level === null) {
      return null;
    }
    const { start } = level === 'notice' ? sinceLongRest : sinceDayOff;
    const days = history.days.filter(
      (day) => isWorked(day) && (day.summary.episodes.at(-1)?.start ?? start - 1) >= start,
    );
    const values = { sinceLongRest: lengthOf(sinceLongRest) / DAY, sinceDayOff: lengthOf(sinceDayOff) / DAY };
    return { level, days: days.map(({ key }) => key), values };
  },
};

/**
 * From the end of the latest gap of some length to the end of the last episode, and empty while such a gap goes on. It
 * walks back, so that ten years cost no more than what lies after that gap.
 *
 * @param idle the episodes of days that were not worked, which end no gap
 */
function stretchWithout(gap: Duration, { days, episodes, now }: History, idle: ReadonlySet<Interval>): Interval {
  let end: Instant | null = null;
  let next = now;
  for (let index = episodes.length - 1; index >= 0; index -= 1) {
    const episode = episodes[index] as Interval;
    if (idle.has(episode)) {
      continue;
    }
    if (next - episode.end >= gap) {
      return { start: next, end: end ?? next };
    }
    end ??= episode.end;
    next = episode.start;
  }
  const first = firstKnown(days) ?? next;
  return { start: next - first >= gap ? next : first, end: end ?? first };
}

/** When the first span that is known began: a sign of the browser has a day, and no clock. */
function firstKnown(days: readonly Day[]): Instant | null {
  const day = days.find(({ summary }) => summary.episodes.length + summary.glances.length > 0);
  const starts = day === undefined ? [] : [...day.summary.episodes, ...day.summary.glances].map(({ start }) => start);
  return starts.sort((a, b) => a - b)[0] ?? null;
}
