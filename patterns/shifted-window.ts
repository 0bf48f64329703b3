/**
 * Shifted window: the hours in which somebody works have moved, earlier or later, against their own month before.
 *
 * The medians of first and of last over the last seven worked workdays against those of the worked workdays, eight at
 * least, in the 28 days before them; the shift is the larger difference, either way. Notice: 60 min. Warning: 120 min,
 * now and as of seven days ago. Days of travel are left out as if unseen. Needs four counting weeks.
 *
 * Source: Roenneberg's social jetlag, as an idea only: tools do not see sleep.
 *
 * @example find(fromNineToEleven) //=> { level: 'notice', values: { shift: 2, first: 11, usualFirst: 9, … }, … }
 */
import { type Duration, HOUR } from '../tracking/instant';
import { medianOf } from './average';
import { gravest } from './finding';
import { type Day, type History, isRestDay, isWorked, lastDaysThat, todayOf } from './history';
import type { Pattern } from './pattern';
import { type Clocks, clocksOf } from './wall';
import { hasWeeks, isAtLeast } from './weeks';
import { withoutTravel } from './without-travel';

const LEAST_WEEKS = 4;
const RECENT_DAYS = 7;
const DAYS_BEFORE = 28;
export const LEAST_BEFORE = 8;
const WEEK = 7;
const TWO_HOURS = 2 * HOUR;

/** A stretch of days and the one before it. */
interface Shift {
  days: readonly Day[];
  now: Clocks;
  usual: Clocks;
  length: Duration;
}

export const shiftedWindow: Pattern = {
  id: 'shifted-window',
  family: 'trend',
  find: (history) => {
    const today = todayOf(history).index;
    const workdays = workdaysOf(history);
    const shift = shiftAsOf(workdays, today);
    if (shift === null || !hasWeeks(withoutTravel(history), LEAST_WEEKS)) {
      return null;
    }
    const { days, now, usual, length } = shift;
    const level = gravest({
      notice: length >= HOUR,
      warning: length >= TWO_HOURS && isAtLeast(shiftAsOf(workdays, today - WEEK)?.length, TWO_HOURS),
      severe: false,
    });
    return level === null
      ? null
      : {
          level,
          days: days.map(({ key }) => key),
          values: {
            shift: length / HOUR,
            first: now.first / HOUR,
            last: now.last / HOUR,
            usualFirst: usual.first / HOUR,
            usualLast: usual.last / HOUR,
          },
        };
  },
};

/**
 * How many worked workdays the last seven can be held against; none where there are fewer than seven.
 *
 * @example workdaysBefore(history) //=> 19
 */
export function workdaysBefore(history: History): number {
  const { days, before } = partedAsOf(workdaysOf(history), todayOf(history).index);
  return days.length < RECENT_DAYS ? 0 : before.length;
}

function workdaysOf(history: History): Day[] {
  return latestWorkdays(withoutTravel(history), (day) => isWorked(day) && hasWindow(day) && !isRestDay(history, day));
}

/** As many as tell the shift now and as of seven days ago: ten years behind them say nothing of it. */
function latestWorkdays(history: History, isWorkday: (day: Day) => boolean): Day[] {
  const today = todayOf(history).index;
  const [first] = lastDaysThat(history, RECENT_DAYS, isWorkday, today - WEEK);
  return history.days.slice(Math.max(0, (first?.index ?? 0) - DAYS_BEFORE), today).filter(isWorkday);
}

/**
 * The last seven and those before them.
 *
 * @param today the place of the day before which is looked at; later days are not known yet
 */
function partedAsOf(workdays: readonly Day[], today: number): { days: Day[]; before: Day[] } {
  const until = workdays.filter(({ index }) => index < today);
  const days = until.slice(-RECENT_DAYS);
  const begin = days[0]?.index ?? 0;
  return { days, before: until.filter(({ index }) => index < begin && index >= begin - DAYS_BEFORE) };
}

function shiftAsOf(workdays: readonly Day[], today: number): Shift | null {
  const { days, before } = partedAsOf(workdays, today);
  if (days.length < RECENT_DAYS || before.length < LEAST_BEFORE) {
    return null;
  }
  const now = windowOf(days);
  const usual = windowOf(before);
  return { days, now, usual, length: Math.max(Math.abs(now.first - usual.first), Math.abs(now.last - usual.last)) };
}

/** A day may be worked by the end of the night before it alone. */
function hasWindow({ summary }: Day): boolean {
  return summary.episodes.length > 0;
}

function windowOf(days: readonly Day[]): Clocks {
  const clocks = days.flatMap(({ summary }) => clocksOf(summary) ?? []);
  return { first: medianOf(clocks.map(({ first }) => first)), last: medianOf(clocks.map(({ last }) => last)) };
}
