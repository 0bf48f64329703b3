/**
 * The browser's word that none of its windows has the focus, from the moment it is said until it is believed or taken
 * back. Other events of the same moment, a new window's first tab, are observed before that and must know of it.
 * Forgotten with the worker, and then the next observation finds the browser left.
 */
import { type Instant, SECOND } from '../../tracking/instant';

/** How long a window manager may have no window in front on the way from one to another. */
export const BELIEVED_AFTER = SECOND;

let saidAt: Instant | null = null;

/** When it was said, if it is neither believed nor taken back yet. */
export function pendingBlur(): Instant | null {
  return saidAt;
}

/** The browser says so now. */
export function noteBlur(at: Instant): void {
  saidAt = at;
}

/** A window has the focus again, or it was believed. */
export function forgetBlur(): void {
  saidAt = null;
}
