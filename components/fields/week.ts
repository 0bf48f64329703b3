/** Weekdays as a person sees and picks them. */
import type { Weekday } from '../../tracking/day';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The seven weekdays in the order of the person's own week. @example weekFrom(7) //=> [7, 1, 2, 3, 4, 5, 6] */
export function weekFrom(first: Weekday): Weekday[] {
  return [...WEEKDAYS.slice(first - 1), ...WEEKDAYS.slice(0, first - 1)];
}

/**
 * Adds a weekday to some, or takes it away; the last one stays, and they come in the order of ISO 8601.
 *
 * @example toggleWeekday([1, 2], 7) //=> [1, 2, 7]
 * @example toggleWeekday([7], 7) //=> [7]
 */
export function toggleWeekday(weekdays: readonly Weekday[], weekday: Weekday): Weekday[] {
  const changed = WEEKDAYS.filter((each) => weekdays.includes(each) !== (each === weekday));
  return changed.length === 0 ? [...weekdays] : changed;
}
