/**
 * The quiet of a night: from quiet time until a rest of four hours was taken, at the latest until the usual start.
 *
 *      quiet time                       usual start
 *   day ──┴── quiet ── rest of 4 h ── over ──┴── day
 */
import type { Instant } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import { hasRestedSince } from './stretch';
import { lastTimeOfDay, nextTimeOfDay, type WallClock } from './wall-clock';

export interface Quiet {
  since: Instant;
  /** The usual start: the latest at which it can end. */
  until: Instant;
}

interface NightHours {
  /** Minutes after midnight. */
  quietFrom: number;
  usualStart: number;
}

/**
 * The quiet that holds an instant by the clock alone, or null by day. With quiet time at the usual start there is none.
 *
 * @example quietByClock(01:10, offsetAt, { quietFrom: 22 * 60, usualStart: 9 * 60 }) //=> 22:00 to 09:00
 */
export function quietByClock(at: Instant, offsetAt: WallClock, { quietFrom, usualStart }: NightHours): Quiet | null {
  const since = lastTimeOfDay(quietFrom, at, offsetAt);
  const until = nextTimeOfDay(usualStart, since, offsetAt);
  return quietFrom !== usualStart && at < until ? { since, until } : null;
}

/**
 * The quiet that goes on now, or null by day and once the night's rest was taken.
 *
 * @param spans of the last 36 hours, in any order
 * @example quietNow({ now: 05:00, offsetAt, rules, spans: [20:00 to 23:00] }) //=> null
 */
export function quietNow(situation: {
  now: Instant;
  offsetAt: WallClock;
  rules: NightHours;
  spans: readonly Interval[];
}): Quiet | null {
  const { now, offsetAt, rules, spans } = situation;
  const quiet = quietByClock(now, offsetAt, rules);
  return quiet === null || hasRestedSince(spans, quiet.since, now) ? null : quiet;
}
