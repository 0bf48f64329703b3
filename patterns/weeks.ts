/**
 * Full weeks, side by side, and the averages over those that count. A week counts when at least five of its days were
 * seen, leave among them, and fewer than three of them are leave: of the others too little is known, or they say nothing
 * of ordinary work.
 */
import { type Day, type History, todayOf, weekStart, workedHours } from './history';

const LEAST_SEEN = 5;
const MOST_LEAVE = 2;
/** An average over k weeks may pass over this many that do not count. */
const PASSED_OVER = 4;

/** What of a day tells whether its week counts, and for how much. */
export type DayOfWeek = Pick<Day, 'summary' | 'isSeen' | 'isLeave'>;

export interface Week<Known extends DayOfWeek = Day> {
  /** In order; fewer than seven where the history begins within it. */
  days: readonly Known[];
  /** Worked hours of its days together. */
  hours: number;
  /** Days with a sign of the browser, and days of leave. */
  seen: number;
  /** Whether too much of it is leave to say anything of ordinary work. */
  isOnLeave: boolean;
  isCounting: boolean;
}

/**
 * The last full weeks, the latest first; fewer where the history is shorter.
 *
 * @example lastWeeks(history, 4)[0]?.hours //=> 57.5, of the week before this one
 */
export function lastWeeks(history: History, count: number): Week[] {
  const weeks: Week[] = [];
  for (const week of weeksBack(history)) {
    if (weeks.length === count) {
      break;
    }
    weeks.push(week);
  }
  return weeks;
}

/** Full weeks from the last one back to the first that is known: whoever has enough of them stops. */
function* weeksBack(history: History): Generator<Week> {
  for (let end = weekStart(history, todayOf(history)); end > 0; end -= 7) {
    yield toWeek(history.days.slice(Math.max(0, end - 7), end));
  }
}

/**
 * The last counting weeks, the latest first, among as many full weeks and four more; null where there are fewer.
 *
 * @example lastCountingWeeks(history, 8)?.map(({ hours }) => hours)
 */
export function lastCountingWeeks(history: History, count: number): Week[] | null {
  return firstCounting(lastWeeks(history, count + PASSED_OVER), count);
}

/**
 * The first counting ones among so many weeks and four more; null where there are fewer.
 *
 * @param weeks full ones, side by side, the latest first
 * @example firstCounting(weeksBeforeChristmas, 4)?.map(({ hours }) => hours)
 */
export function firstCounting<Each extends Pick<Week, 'isCounting'>>(
  weeks: readonly Each[],
  count: number,
): Each[] | null {
  const counting = weeks.slice(0, count + PASSED_OVER).filter(({ isCounting }) => isCounting);
  return counting.length < count ? null : counting.slice(0, count);
}

/** H1: the hours of the last full week if it counts. @example lastWeekHours(history) //=> 57.5 */
export function lastWeekHours(history: History): number | undefined {
  const [last] = lastWeeks(history, 1);
  return last?.isCounting ? last.hours : undefined;
}

/**
 * Hk: the mean hours of the last k counting weeks among the last k + 4; undefined if there are fewer.
 *
 * @example meanHours(history, 4) //=> 51.2
 */
export function meanHours(history: History, count: number): number | undefined {
  const weeks = lastCountingWeeks(history, count);
  return weeks === null ? undefined : hoursAWeek(weeks);
}

/** The mean hours of some weeks. @example hoursAWeek(lastWeeks(history, 4)) //=> 51.2 */
export function hoursAWeek(weeks: readonly Pick<Week<DayOfWeek>, 'days'>[]): number {
  return workedHours(weeks.flatMap(({ days }) => days)) / weeks.length;
}

/** Whether there are this many counting weeks at all: "n weeks" of minimum data. @example hasWeeks(history, 2) //=> true */
export function hasWeeks(history: History, count: number): boolean {
  return countingWeeks(history, count) >= count;
}

/** How many counting weeks there are, up to a number beyond which nobody asks. @example countingWeeks(history, 8) //=> 5 */
export function countingWeeks(history: History, most: number): number {
  let count = 0;
  for (const { isCounting } of weeksBack(history)) {
    count += isCounting ? 1 : 0;
    if (count >= most) {
      break;
    }
  }
  return count;
}

/** Comparisons with what is not known are false. @example isAtLeast(undefined, 55) //=> false */
export function isAtLeast(value: number | undefined, line: number): boolean {
  return value !== undefined && value >= line;
}

/** @example isOver(48, 48) //=> false */
export function isOver(value: number | undefined, line: number): boolean {
  return value !== undefined && value > line;
}

/**
 * A week of its days.
 *
 * @param days those that are known, in order
 * @example toWeek(mondayToSunday).isCounting //=> true
 */
export function toWeek<Known extends DayOfWeek>(days: readonly Known[]): Week<Known> {
  const seen = days.filter(({ isSeen, isLeave }) => isSeen || isLeave).length;
  const isOnLeave = days.filter(({ isLeave }) => isLeave).length > MOST_LEAVE;
  return { days, hours: workedHours(days), seen, isOnLeave, isCounting: seen >= LEAST_SEEN && !isOnLeave };
}
