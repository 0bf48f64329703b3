/**
 * The gate: what is due is said only if nothing speaks against it. What is held is not kept for later; it is decided anew
 * at the next observation, so that nothing that is said is stale.
 */
import { type Duration, MINUTE } from '../tracking/instant';
import { isBackedOff } from './back-off';
import { isBreakOver } from './break';
import { isWithinBudget } from './budget';
import { clockedOutNow } from './due/clocked-out';
import { isFewEnough } from './fewer';
import { HEEDED_WITHIN } from './heeding';
import type { NudgeKind } from './kinds';
import { quietNow } from './night';
import type { Situation } from './situation';
import { isAtWork } from './stretch';

/** A meeting that was heard so short ago may go on. */
const AFTER_MEETING: Duration = 5 * MINUTE;
/** A browser that has just started does not know what was heard before, and restores what the person did not open. */
const AFTER_START: Duration = 5 * MINUTE;

/**
 * Whether anything at all may be said at this observation.
 *
 * @example mayBeSpokenTo({ …, isOnLeave: true }) //=> false
 */
export function mayBeSpokenTo(situation: Situation): boolean {
  const { now, spans, isOnLeave, browserStartedAt, wishes, history, questions } = situation;
  const { onBreak, quietUntil } = wishes;
  return (
    isAtWork(situation) &&
    !isOnLeave &&
    !(quietUntil !== null && now < quietUntil) &&
    !isInMeeting(situation) &&
    !(now >= browserStartedAt && now - browserStartedAt < AFTER_START) &&
    !(onBreak !== null && !isBreakOver(onBreak, spans, now)) &&
    // One at a time: each has the quarter of an hour in which it can be heeded to itself.
    ![...history, ...questions].some(({ at }) => at <= now && now - at < HEEDED_WITHIN) &&
    !isNotTonight(situation)
  );
}

/**
 * Whether a meeting goes on, or may.
 *
 * @example isInMeeting({ now: 10:04, meetingHeardAt: 10:00 }) //=> true
 */
export function isInMeeting({ now, meetingHeardAt }: Pick<Situation, 'now' | 'meetingHeardAt'>): boolean {
  // By the distance, for a clock that was set back shows instants that are still to come.
  return meetingHeardAt !== null && Math.abs(now - meetingHeardAt) <= AFTER_MEETING;
}

/**
 * Whether a kind of nudge may be said at this observation, if any may.
 *
 * @example maySay('late-night', { …, wishes: { …, onCallUntil: tomorrow } }) //=> false
 */
export function maySay(kind: NudgeKind, situation: Situation): boolean {
  const { now, rules, wishes } = situation;
  return (
    !rules.silentNudges.includes(kind) &&
    !wishes.postponed.some((postponed) => postponed.kind === kind && now < postponed.until) &&
    !(kind === 'late-night' && wishes.onCallUntil !== null && now < wishes.onCallUntil) &&
    !(kind !== 'break' && wishes.goOnUntil !== null && now < wishes.goOnUntil) &&
    !((kind === 'break' || kind === 'own-limit') && clockedOutNow(situation) !== null) &&
    !(kind === 'break' && situation.isScreenFull) &&
    !(kind === 'letter' && isForLater(situation)) &&
    isWithinBudget(kind, situation) &&
    isFewEnough(kind, situation) &&
    !isBackedOff(kind, situation)
  );
}

/**
 * Whether a letter waits: nobody reads of last week over a full screen, on call, after the end of the day or in the quiet
 * of a night. It comes with a later observation.
 */
function isForLater(situation: Situation): boolean {
  const { now, wishes, isScreenFull } = situation;
  const isOnCall = wishes.onCallUntil !== null && now < wishes.onCallUntil;
  return isScreenFull || isOnCall || clockedOutNow(situation) !== null || quietNow(situation) !== null;
}

/**
 * Whether "Not tonight" holds everything, as it does as long as that quiet goes on: something else in its place would be
 * the same question again. The answer that was kept with the nudge holds too, should the wish be lost.
 *
 * @example isNotTonight({ …, wishes: { …, postponed: [{ kind: 'late-night', until: nineTomorrow }] } }) //=> true
 */
export function isNotTonight(situation: Situation): boolean {
  const { now, wishes, history } = situation;
  const isPutOff = wishes.postponed.some(({ kind, until }) => kind === 'late-night' && now < until);
  const answers = history.filter(({ answer }) => answer === 'not-tonight');
  if (!isPutOff && answers.length === 0) {
    return false;
  }
  const quiet = quietNow(situation);
  return quiet !== null && (isPutOff || answers.some(({ at }) => at >= quiet.since));
}
