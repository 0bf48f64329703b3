/** A whole week as a person would write it down, Monday first: `week('09:00-21:00', '', …)`. */
import { addToDay, type DayKey } from '../../tracking/day';
import { type DaySummary, summarise } from '../../tracking/day-summary';
import type { OffsetMinutes } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { MONDAY, span } from './build';

export const RULES = { dayTurnHour: 4, categoryOf: () => 'code' as const };

/**
 * The spans of days from Monday, 23 November 2026 on; hours past 23 go on into the next day.
 *
 * @example spansOfDays(['09:00-12:00 13:00-18:00', '', '10:00-25:10'])
 */
export function spansOfDays(days: readonly string[], offset: OffsetMinutes = 0, monday: DayKey = MONDAY): Span[] {
  return days.flatMap((day, index) =>
    day
      .split(' ')
      .filter(Boolean)
      .map((stretch) => {
        const [from, to] = stretch.split('-') as [string, string];
        return span(from, to, 'github', { day: addToDay(monday, index), offset });
      }),
  );
}

/** The summaries of such days. */
export function summariesOfDays(days: readonly string[], offset?: OffsetMinutes): DaySummary[] {
  return summarise(spansOfDays(days, offset), RULES);
}
