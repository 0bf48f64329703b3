/** Clocks around the world at which the sample is looked at. */
import type { Clock } from '../../../../storage/archive';
import type { Instant, OffsetMinutes } from '../../../../tracking/instant';
import { offsetAt, type Zone } from '../../../support/simulator/zones';
import { at } from '../../storage/clock';

/** A Thursday afternoon, in UTC. */
export const THURSDAY = at('2026-11-19 15:20');

/** @example clockIn('Asia/Seoul', THURSDAY).offsetAt(THURSDAY) //=> 540 */
export function clockIn(zone: Zone, now: Instant): Clock {
  return { now: () => now, offsetAt: (moment): OffsetMinutes => offsetAt(zone, moment) };
}

/** The words themselves do not matter. */
export const WORDS = { purpose: (name: string) => name, thought: (name: string) => name };
