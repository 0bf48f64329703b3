/** What became of the weekends that were given up is said in the first minutes of the next one at work, and not later. */
import type { Glance } from '../../storage/glance';
import { type Duration, type Instant, MINUTE } from '../../tracking/instant';

/** What was worked out longer ago than this may be about minutes that are over. */
const FIRST_MINUTES: Duration = 30 * MINUTE;

/** The line, or null. @example tallyOf(glance, now) //=> '2 of 3 given weekends were shelved: 21 h' */
export function tallyOf({ tally, at }: Pick<Glance, 'tally' | 'at'>, now: Instant): string | null {
  return now - at < FIRST_MINUTES ? tally : null;
}
