/**
 * Presence: whether the person is at the machine, as the browser reports it.
 *
 * The browser reports idle only after a threshold without input, so the instant at which somebody left lies in the
 * past. It is worked out once, when presence changes, because a later look could not know it any more.
 */
import { type Duration, type Instant, later } from './instant';

export type Presence = 'active' | 'idle' | 'locked';

/**
 * When the person left, if they left since the last observation; null if they are here or had left before it.
 *
 * @param previous presence at the last observation, or null where none is known
 * @param threshold the silence, in milliseconds, after which the browser reports idle
 * @example leftAt('active', noon, 'idle', MINUTE) //=> 11:59
 * @example leftAt('idle', noon, 'locked', MINUTE) //=> null
 */
export function leftAt(
  previous: Presence | null,
  at: Instant,
  presence: Presence,
  threshold: Duration,
): Instant | null {
  if (presence === 'active' || previous === 'idle' || previous === 'locked') {
    return null;
  }
  // Locking is something a person does, so it ends the presence at once; falling idle began a threshold ago.
  return presence === 'locked' ? at : later(at, -threshold);
}
