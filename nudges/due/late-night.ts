/**
 * Late night is due after ten worked minutes since quiet time began, then again when work goes on 45 minutes after the
 * last, at most three times a night.
 */
import { type Duration, MINUTE } from '../../tracking/instant';
import { quietNow } from '../night';
import type { Nudge } from '../nudge';
import type { Situation } from '../situation';
import { workedSince } from '../stretch';

const AFTER: Duration = 10 * MINUTE;
const AGAIN_AFTER: Duration = 45 * MINUTE;
const A_NIGHT = 3;

/** Null while none is due. @example dueLateNight(tenPastTenAtNight) //=> { kind: 'late-night', nth: 1, … } */
export function dueLateNight(situation: Situation): Nudge | null {
  const { now, spans, history } = situation;
  const quiet = quietNow(situation);
  if (quiet === null) {
    return null;
  }
  const tonight = history.filter(({ kind, at }) => kind === 'late-night' && at >= quiet.since);
  const worked = workedSince(spans, quiet.since, now);
  const isTooSoon = tonight.some(({ at }) => now - at < AGAIN_AFTER);
  return worked < AFTER || isTooSoon || tonight.length >= A_NIGHT
    ? null
    : { kind: 'late-night', quietSince: quiet.since, quietUntil: quiet.until, worked, nth: tonight.length + 1 };
}
