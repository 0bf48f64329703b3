/**
 * The two ways a number can mean time. An `Instant` is a point on the clock, a duration is a length; both are
 * milliseconds, and the brand keeps a length from being stored where a point belongs.
 */

declare const instantBrand: unique symbol;

/** Epoch milliseconds, UTC. */
export type Instant = number & { readonly [instantBrand]: 'Instant' };

/** A length in milliseconds. */
export type Duration = number;

/** Minutes east of UTC that the wall clock showed: Seoul is 540, New York in winter is -300. */
export type OffsetMinutes = number;

export const SECOND: Duration = 1_000;
export const MINUTE: Duration = 60 * SECOND;
export const HOUR: Duration = 60 * MINUTE;

/**
 * Takes epoch milliseconds as an instant.
 *
 * @throws RangeError when the number is not finite: a clock never shows that, so a caller erred.
 * @example toInstant(0) //=> 1970-01-01T00:00:00Z
 */
export function toInstant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) {
    throw new RangeError(`An instant must be a finite number of milliseconds, and this was ${milliseconds}.`);
  }
  return Math.round(milliseconds) as Instant;
}

/**
 * Moves an instant by a length, which may be negative.
 *
 * @example later(toInstant(0), 5 * MINUTE) //=> 300000
 */
export function later(instant: Instant, duration: Duration): Instant {
  return toInstant(instant + duration);
}

/** The earliest of some instants. @example earliest(toInstant(1), toInstant(2)) //=> 1 */
export function earliest(...instants: [Instant, ...Instant[]]): Instant {
  return Math.min(...instants) as Instant;
}

/** The latest of some instants. @example latest(toInstant(1), toInstant(2)) //=> 2 */
export function latest(...instants: [Instant, ...Instant[]]): Instant {
  return Math.max(...instants) as Instant;
}
