/**
 * The week code, in the manner of 9-9-6: when the person's days begin, when they end, and on how many days. It is made of
 * coded days only, those with an hour of work, and the week so far is coded as it goes.
 */
import { type DaySummary, total } from '../tracking/day-summary';
import { type Duration, HOUR, MINUTE } from '../tracking/instant';
import { medianOf } from './average';
import { onFace } from './clock-face';
import { clocksOf } from './wall';

/** A day with this much worked time is a coded day. */
const CODED_DAY: Duration = HOUR;
const FEWEST_DAYS = 2;

export interface WeekCode {
  /** As it is written: `10-1-6`. */
  text: string;
  /** Minutes after the day's midnight: the median begin, and the median end, which may pass 28:00. */
  first: number;
  last: number;
  /** How many coded days the week has. */
  days: number;
}

/**
 * The code of a week, or null while it has fewer than two coded days.
 *
 * A day into which work only ran from the day before is a coded day if it has the hour, but has no begin and no end of
 * its own.
 *
 * @param week the days of one week, whole or so far, in any order
 * @example weekCode(sixDaysFromNineToNine)?.text //=> '9-9-6'
 */
export function weekCode(week: readonly DaySummary[]): WeekCode | null {
  const coded = week.filter(({ worked }) => total(worked) >= CODED_DAY);
  const begun = coded.flatMap((summary) => clocksOf(summary) ?? []);
  if (coded.length < FEWEST_DAYS || begun.length === 0) {
    return null;
  }
  const first = medianOf(begun.map((clocks) => clocks.first)) / MINUTE;
  const last = medianOf(begun.map((clocks) => clocks.last)) / MINUTE;
  return { text: `${onFace(first)}-${onFace(last)}-${coded.length}`, first, last, days: coded.length };
}
