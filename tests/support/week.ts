/** A whole week as a person would write it down, Monday first: `week('09:00-21:00', '', …)`. */
import { addToDay, type DayKey } from '../../tracking/day';
import { type DaySummary, summarise } from '../../tracking/day-summary';
import type { OffsetMinutes } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';
import { MONDAY, span } from './build';

export const RULES = { dayTurnHour: 4, isChat: () => false };

interface Circumstances {
  /** The first of the days; Monday, 23 November 2026, unless told. */
  monday?: DayKey;
  offset?: OffsetMinutes;
  /** What all of it was spent on. */
  tool?: ToolId;
}

/**
 * The spans of days, one after the other; hours past 23 go on into the next day.
 *
 * @example spansOfDays(['09:00-12:00 13:00-18:00', '', '10:00-25:10'])
 * @example spansOfDays(['09:00-18:00'], { monday: addToDay(MONDAY, -7), tool: 'slack' })
 */
export function spansOfDays(
  days: readonly string[],
  { monday = MONDAY, offset = 0, tool = 'github' }: Circumstances = {},
): Span[] {
  return days.flatMap((day, index) =>
    day
      .split(' ')
      .filter(Boolean)
      .map((stretch) => {
        const [from, to] = stretch.split('-') as [string, string];
        return span(from, to, tool, { day: addToDay(monday, index), offset });
      }),
  );
}

/** The summaries of such days. */
export function summariesOfDays(days: readonly string[]): DaySummary[] {
  return summarise(spansOfDays(days), RULES);
}
