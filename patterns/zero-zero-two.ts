/**
 * Zero-zero-two: a weekend that was worked through, after a week that was worked, too.
 *
 * The latest weekend of two or more days that ended before today, within the last seven days; of a longer one the
 * adjacent pair with most hours. At least four of the workdays since the weekend before were worked, and all of them
 * were seen or leave. Its window runs from 00:00 of the first day to 24:00 of the second, and g is the longest stretch
 * in it without an episode. Notice: both days of three hours, g under 24 h. Warning: both of five hours, g of 16 h at
 * most, and an episode that holds some minute of 22:00 to 04:00 on the eve or either night. Severe: that, 16 h or more
 * together, g of 12 h at most, and at least ten minutes of episodes in 00:00 to 04:00 after one of the three evenings.
 * It is literal when its code's rest is two hours or less.
 *
 * Source: "0-0-2: midnight to midnight, with a two-hour break on weekends", a startup executive's joke in the Wall
 * Street Journal, October 2025.
 *
 * @example find(literalZeroZeroTwo) //=> { level: 'severe', values: { hours: 44, isLiteral: 1, … }, … }
 */
import type { DayKey } from '../tracking/day';
import { type Duration, HOUR, MINUTE } from '../tracking/instant';
import { clip, type Interval, lengthOf } from '../tracking/span';
import { gravest } from './finding';
import { type Day, type History, isRestDay, isWorked, todayOf, workedHours } from './history';
import type { Pattern } from './pattern';
import { episodeOnWall, hoursOfDay, lengthWithin } from './wall';
import { weekendCode } from './weekend-code';
import { lastWeekends } from './weekends';

/** Single rest days may lie between two weekends of two days. */
const LOOKED_AT = 4;
const WITHIN_DAYS = 7;
const LEAST_WORKDAYS = 4;
const LITERAL_REST = 2;
const SOME_MINUTE = MINUTE;
const NIGHT_WORK = 10 * MINUTE;

export const zeroZeroTwo: Pattern = {
  id: 'zero-zero-two',
  family: 'schedule',
  find: (history) => {
    const week = knownWeek(history);
    if (week === null || week.workdays.filter(isWorked).length < LEAST_WORKDAYS) {
      return null;
    }
    const { weekend } = week;
    const pair = busiestPair(weekend);
    const [first, second] = pair;
    const longestFree = longestWithoutWork(history, pair) / HOUR;
    const episodes = daysAround(history, pair).flatMap(({ summary }) => summary.episodes.map(episodeOnWall));
    const nights = [hoursOfDay(first.key, -2, 4), hoursOfDay(first.key, 22, 28), hoursOfDay(second.key, 22, 28)];
    const smallHours = [hoursOfDay(first.key, 0, 4), hoursOfDay(first.key, 24, 28), hoursOfDay(second.key, 24, 28)];
    const isNightly = nights.some((night) => episodes.some((each) => lengthWithin([each], night) >= SOME_MINUTE));
    const isLong = smallHours.some((night) => lengthWithin(episodes, night) >= NIGHT_WORK);
    const least = Math.min(first.worked, second.worked);
    const hours = workedHours(pair);
    const isWarning = least >= 5 && longestFree <= 16 && isNightly;
    const level = gravest({
      notice: least >= 3 && longestFree < 24,
      warning: isWarning,
      severe: isWarning && hours >= 16 && longestFree <= 12 && isLong,
    });
    const code = codeOf(history, pair);
    if (level === null || code === 'off') {
      return null;
    }
    const isLiteral = code.rest <= LITERAL_REST ? 1 : 0;
    return { level, days: [first.key, second.key], values: { longestFree, hours, rest: code.rest, isLiteral } };
  },
};

/** The adjacent two days with most hours, the first of equals. */
function busiestPair(weekend: readonly Day[]): [Day, Day] {
  const pairs = weekend.slice(1).map((day, index): [Day, Day] => [weekend[index] as Day, day]);
  return pairs.reduce((most, pair) => (workedHours(pair) > workedHours(most) ? pair : most));
}

/** It ended within the last seven days. */
function isRecent(history: History, weekend: readonly Day[]): boolean {
  return todayOf(history).index - (weekend.at(-1) as Day).index <= WITHIN_DAYS;
}

/**
 * The latest weekend of two days or more, with the workdays since the one before it; null where it did not end within the
 * last seven days, and where one of those workdays is neither seen nor leave.
 *
 * @example knownWeek(onAMonday)?.workdays.length //=> 5
 */
export function knownWeek(history: History): { weekend: Day[]; workdays: Day[] } | null {
  const [weekend, before] = lastWeekends(history, LOOKED_AT).filter(({ length }) => length >= 2);
  if (weekend === undefined || !isRecent(history, weekend)) {
    return null;
  }
  const end = (weekend[0] as Day).index;
  // Where the weekend before is not known, it is taken to have been on the same weekdays.
  const start = before === undefined ? end - 7 + weekend.length : (before.at(-1) as Day).index + 1;
  const workdays = history.days.slice(Math.max(0, start), end).filter((day) => !isRestDay(history, day));
  const isKnown = start >= 0 && workdays.every(({ isSeen, isLeave }) => isSeen || isLeave);
  return isKnown ? { weekend, workdays } : null;
}

/** Work may run in from two days before, and where the day turns early the last night belongs to the day after. */
function daysAround({ days }: History, [first, second]: [Day, Day]): readonly Day[] {
  return days.slice(Math.max(0, first.index - 2), second.index + 2);
}

/** The longest stretch without an episode; an edge of the window is told by the clock of the episode next to it. */
function longestWithoutWork(history: History, pair: [Day, Day]): Duration {
  const bounds: Interval = { ...hoursOfDay(pair[0].key, 0, 24), end: hoursOfDay(pair[1].key, 0, 24).end };
  const episodes = daysAround(history, pair).flatMap(({ summary }) => summary.episodes);
  const walls = episodes.map(episodeOnWall);
  const isInside = (wall: Interval): boolean => clip(wall, bounds) !== null;
  const [from, to] = [walls.findIndex(isInside), walls.findLastIndex(isInside)];
  const [opening, closing] = [walls[from], walls[to]];
  if (opening === undefined || closing === undefined) {
    return lengthOf(bounds);
  }
  const gaps = episodes
    .slice(from + 1, to + 1)
    .map(({ start }, index) => start - (episodes[from + index]?.end ?? start));
  return Math.max(opening.start - bounds.start, ...gaps, bounds.end - closing.end);
}

/** The code of the weekend that a finding shows. @example codeOfWeekend(history, finding.days) //=> '10-1-5' */
export function codeOfWeekend(history: History, days: readonly DayKey[]): string {
  const code = codeOf(history, history.days.filter(({ key }) => days.includes(key)) as [Day, Day]);
  return code === 'off' ? code : code.text;
}

function codeOf(history: History, pair: [Day, Day]) {
  const { now, offset, dayTurnHour } = history;
  const summaries = daysAround(history, pair).map(({ summary }) => summary);
  return weekendCode([pair[0].key, pair[1].key], summaries, { at: now, offset }, dayTurnHour);
}
