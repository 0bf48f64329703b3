/** Dates on paper: with the year wherever it is not plain which one is meant. */
import type { DayRange } from '../../storage/marks';
import type { DayKey } from '../../tracking/day';
import { format } from '../words';

export interface ReportDates {
  /** @example date('2026-11-22') //=> "November 22" */
  date: (day: DayKey) => string;
  /** @example fullDate('2026-11-22') //=> "Sunday, November 22" */
  fullDate: (day: DayKey) => string;
  /** Short, for a table. @example weekdayAndDate('2026-11-22') //=> "Sun, Nov 22" */
  weekdayAndDate: (day: DayKey) => string;
}

/**
 * The dates of a range that lies in this year have none; those of one that reaches over years, or lies in another, do.
 *
 * @example datesOf({ from: '2025-12-01', to: '2026-11-22' }, today).date('2026-11-22') //=> "November 22, 2026"
 */
export function datesOf({ from, to }: DayRange, today: DayKey): ReportDates {
  const years = new Set([from, to, today].map((day) => day.slice(0, 4)));
  if (years.size === 1) {
    return format;
  }
  return {
    date: (day) => format.dayRange(day, day),
    fullDate: format.weekdayAndDateOfYear,
    weekdayAndDate: format.weekdayAndDateOfYear,
  };
}
