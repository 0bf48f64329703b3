/** Clocked out is due after ten minutes of work since the person clocked out, once for each time they did. */
import { dayOf } from '../../tracking/day';
import { type Duration, MINUTE } from '../../tracking/instant';
import type { Nudge } from '../nudge';
import { type Situation, todayOf } from '../situation';
import { hasRestedSince, workedSince } from '../stretch';
import type { ClockedOut } from '../wishes';

const AFTER: Duration = 10 * MINUTE;

/** Null while none is due. @example dueClockedOut(backForTenMinutes) //=> { kind: 'clocked-out', … } */
export function dueClockedOut(situation: Situation): Nudge | null {
  const clockedOut = clockedOutNow(situation);
  if (clockedOut === null) {
    return null;
  }
  const { now, spans, history } = situation;
  const worked = workedSince(spans, clockedOut.at, now);
  const wasShown = history.some(({ kind, at }) => kind === 'clocked-out' && at >= clockedOut.at);
  return worked < AFTER || wasShown ? null : { kind: 'clocked-out', clockedOutAt: clockedOut.at, worked };
}

/**
 * The clocking out that holds now, or null. It is over at the usual start, or with an early start: on a new work day, and
 * with a night's rest since, nobody has come back to what they had ended.
 *
 * @example clockedOutNow({ …, wishes: { clockedOut: { at: 18:00, until: 09:00 } }, now: 22:00 }) //=> { at: 18:00, … }
 */
export function clockedOutNow(
  situation: Pick<Situation, 'now' | 'offsetAt' | 'rules' | 'spans'> & { wishes: { clockedOut: ClockedOut | null } },
): ClockedOut | null {
  const { now, offsetAt, rules, spans, wishes } = situation;
  const { clockedOut } = wishes;
  if (clockedOut === null || now < clockedOut.at || now >= clockedOut.until) {
    return null;
  }
  const day = dayOf(clockedOut.at, offsetAt(clockedOut.at), rules.dayTurnHour);
  return day < todayOf(situation) && hasRestedSince(spans, clockedOut.at, now) ? null : clockedOut;
}
