/** The clock of this machine, which the pure folders never ask. */
import { type Instant, type OffsetMinutes, toInstant } from '../tracking/instant';

export function now(): Instant {
  return toInstant(Date.now());
}

/** Minutes east of UTC that this machine's wall clock shows at an instant. @example offsetAt(now()) //=> 540 */
export function offsetAt(at: Instant): OffsetMinutes {
  return -new Date(at).getTimezoneOffset();
}
