/**
 * Back-off: who goes on twice is not asked a third time that day, and after three such days the question is no longer
 * whether to stop but whether the line is in the right place.
 *
 * "In a row" is read across days. Some kinds come once a day, and would never learn otherwise; and for the others it only
 * ever means fewer nudges.
 */
import { addToDay, type DayKey, dayOf } from '../tracking/day';
import type { NudgeKind } from './kinds';
import type { ShownNudge } from './nudge';
import { type Situation, todayOf } from './situation';

/** Days, today among them, in which three with a back-off ask whether the line should move. */
const DAYS = 14;
const DAYS_TO_ASK = 3;

type Remembered = Pick<Situation, 'now' | 'offsetAt' | 'rules' | 'history'>;

/**
 * Whether a nudge was unheeded: not answered, and work went on. A dismissal counts as unheeded whatever came after it:
 * the person has seen it and did not want it.
 *
 * @example isUnheeded({ answer: null, isHeeded: false }) //=> true
 */
export function isUnheeded({ answer, isHeeded }: Pick<ShownNudge, 'answer' | 'isHeeded'>): boolean {
  return answer === 'dismissed' || (answer === null && isHeeded === false);
}

/** Whether a kind is quiet for the rest of this work day. @example isBackedOff('break', situation) */
export function isBackedOff(kind: NudgeKind, situation: Remembered): boolean {
  return daysOfBackOff(kind, situation).has(todayOf(situation));
}

/**
 * Whether the person should be asked if the line behind a kind should move: it was backed off on three of the last 14
 * days.
 *
 * @example asksToMove('late-night', { now, offsetAt, rules, history })
 */
export function asksToMove(kind: NudgeKind, situation: Remembered): boolean {
  const since = addToDay(todayOf(situation), 1 - DAYS);
  return [...daysOfBackOff(kind, situation)].filter((day) => day >= since).length >= DAYS_TO_ASK;
}

/** The days on which a second nudge of the kind in a row, or a later one, was unheeded. */
function daysOfBackOff(kind: NudgeKind, { offsetAt, rules, history }: Remembered): Set<DayKey> {
  const ofKind = history.filter((shown) => shown.kind === kind).sort((a, b) => a.at - b.at);
  const seconds = ofKind.filter((shown, index) => {
    const before = ofKind[index - 1];
    return before !== undefined && isUnheeded(before) && isUnheeded(shown);
  });
  return new Set(seconds.map(({ at }) => dayOf(at, offsetAt(at), rules.dayTurnHour)));
}
