/**
 * Runs are work without a break: spans joined across gaps that are too short to be one. How long a break has to be is for
 * the rule to say, so a day knows its longest run for each length that a rule asks for.
 */
import { type Duration, MINUTE } from './instant';
import { type Interval, union } from './span';

/** The lengths of a break, in minutes, that a rule asks for. */
export const BREAKS = [5, 15, 30] as const;
export type Break = (typeof BREAKS)[number];

/** By the minutes that a break has to have. */
export type LongestRuns = Record<Break, Duration>;

/** Of a day on which none begins. */
export const NO_RUNS: Readonly<LongestRuns> = { 5: 0, 15: 0, 30: 0 };

/**
 * Spans of all tools, joined across gaps shorter than a break; a gap as long as a break is one.
 *
 * @param spans in any order
 * @example findRuns([10:00 to 11:00, 11:04 to 12:00, 12:05 to 13:00], 5) //=> [10:00 to 12:00, 12:05 to 13:00]
 */
export function findRuns(spans: readonly Interval[], minutes: Break): Interval[] {
  return union(spans, minutes * MINUTE - 1);
}
