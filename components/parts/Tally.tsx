/** What became of the weekends that were given up, in the first minutes of the next one at work. */
import type { Glance } from '../../storage/glance';
import { type Duration, type Instant, MINUTE } from '../../tracking/instant';
import { QuietLine } from './QuietLine';

/** What was worked out longer ago than this may be about minutes that are over. */
const FIRST_MINUTES: Duration = 30 * MINUTE;

/** @example <Tally glance={glance} now={now.at} /> */
export function Tally({ glance: { tally, at }, now }: { glance: Pick<Glance, 'tally' | 'at'>; now: Instant }) {
  return tally !== null && now - at < FIRST_MINUTES ? <QuietLine text={tally} data-testid="tally" /> : null;
}
