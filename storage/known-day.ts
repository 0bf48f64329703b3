/**
 * What is known of a day beside its hours: whether anybody saw it, and whether it was leave. A day that nobody saw is
 * unknown, and no number may be made of it.
 */
import type { DayKey } from '../tracking/day';
import { type DaySummary, total } from '../tracking/day-summary';
import type { Mark } from './marks';

/**
 * A day is seen by a sign of the browser, or by anything that was counted on it, were it no more than a glance.
 *
 * @param signs days with a sign of the browser
 * @example isSeen(emptySummary(monday), new Set()) //=> false
 */
export function isSeen({ day, active }: Pick<DaySummary, 'day' | 'active'>, signs: ReadonlySet<DayKey>): boolean {
  return signs.has(day) || total(active) > 0;
}

/** The days that the person marked as leave. @example leaveOf(await archive.readMarks()).has(today) */
export function leaveOf(marks: readonly Mark[]): Set<DayKey> {
  return new Set(marks.filter(({ kind }) => kind === 'leave').map(({ day }) => day));
}
