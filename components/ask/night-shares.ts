/** Where the night lies on a line from one instant to a later one, in shares of its length. */
import { type Instant, MINUTE, type OffsetMinutes } from '../../tracking/instant';
import { type NightHours, nightAfter, ribbonMinute } from '../ribbon/night';

export interface NightLineEnds {
  from: Instant;
  until: Instant;
  /** Minutes east of UTC that the wall clock showed at `from`. */
  offset: OffsetMinutes;
}

/** Each from 0 to 1. */
export interface NightShares {
  night: number;
  /** The day turn, where the night is deepest; in the middle of a night that it does not lie in. */
  deep: number;
  morning: number;
}

/** @example nightShares({ from: 22:00, until: 10:00, offset: 0 }, settings) //=> { night: 0, deep: 0.5, morning: 0.667 } */
export function nightShares({ from, until, offset }: NightLineEnds, hours: NightHours): NightShares {
  const minute = Math.round(from / MINUTE + offset) % DAY_MINUTES;
  const night = nightAfter(minute, hours);
  const turn = night.from + ribbonMinute(hours.dayTurnHour * 60 - night.from, 0);
  const deep = turn < night.to ? turn : (night.from + night.to) / 2;
  const share = (at: number) => shareOf(from + (at - minute) * MINUTE, { from, until });
  return { night: share(night.from), deep: share(deep), morning: share(night.to) };
}

/** How far an instant lies along a line, from 0 to 1. @example shareOf(one, { from: ten, until: four }) //=> 0.5 */
export function shareOf(at: number, { from, until }: Pick<NightLineEnds, 'from' | 'until'>): number {
  return Math.max(0, Math.min(1, (at - from) / (until - from)));
}

const DAY_MINUTES = 24 * 60;
