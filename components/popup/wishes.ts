/** What a person may wish for in the popup, and how long each wish lasts. */
import { isBreakOver } from '../../nudges/break';
import type { Control } from '../../storage/control';
import { type Duration, HOUR, type Instant } from '../../tracking/instant';
import type { Interval } from '../../tracking/span';

/** Changes the wishes, and then moves the focus to the element with this id, once it is there. */
export type OnWish = (change: (wishes: Control) => Control, focusOn?: string) => void;

/** What lasts longer is a rest and not a break. */
const LONGEST_BREAK: Duration = 4 * HOUR;

/** Whether a wish that ends by itself still holds. @example isRunning(control.quietUntil, now) */
export function isRunning(until: Instant | null, now: Instant): until is Instant {
  return until !== null && now < until;
}

/** Since when the person has been on a break, or null: it ends by itself once work goes on again, and after four hours. */
export function breakSince(
  { onBreak }: Pick<Control, 'onBreak'>,
  now: Instant,
  lately: readonly Interval[],
): Instant | null {
  const isOver = onBreak === null || now - onBreak.since >= LONGEST_BREAK || isBreakOver(onBreak, lately, now);
  return isOver ? null : onBreak.since;
}

/** When the person clocked out and until when that lasts, or null. */
export function clockedOut(control: Pick<Control, 'clockedOut'>, now: Instant): Control['clockedOut'] {
  return control.clockedOut !== null && now < control.clockedOut.until ? control.clockedOut : null;
}
