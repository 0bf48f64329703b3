/** What a person may wish for in the popup, and how long each wish lasts. */
import type { Control } from '../../storage/control';
import { type Duration, HOUR, type Instant, MINUTE } from '../../tracking/instant';

/** Keeps wishes, and then moves the focus to the element with this id, once it is there. */
export type OnWish = (wishes: Partial<Control>, focusOn?: string) => void;

/** Whoever takes a break may finish a sentence first. */
const LEAVING: Duration = 2 * MINUTE;
/** What lasts longer is a rest and not a break. */
const LONGEST_BREAK: Duration = 4 * HOUR;

/** Whether a wish that ends by itself still holds. @example isRunning(control.quietUntil, now) */
export function isRunning(until: Instant | null, now: Instant): until is Instant {
  return until !== null && now < until;
}

/** Since when the person has been on a break, or null: it ends by itself once work is seen again, and after four hours. */
export function breakSince(
  { onBreak }: Pick<Control, 'onBreak'>,
  now: Instant,
  lastWork: Instant | null,
): Instant | null {
  const isOver =
    onBreak === null ||
    now - onBreak.since >= LONGEST_BREAK ||
    (lastWork !== null && lastWork - onBreak.since > LEAVING);
  return isOver ? null : onBreak.since;
}

/** When the person clocked out and until when that lasts, or null. */
export function clockedOut(control: Pick<Control, 'clockedOut'>, now: Instant): Control['clockedOut'] {
  return control.clockedOut !== null && now < control.clockedOut.until ? control.clockedOut : null;
}
