/**
 * Back-off: who goes on twice is not asked a third time that day, and after three such days the question is no longer
 * whether to stop but whether the line is in the right place.
 *
 * "In a row" is read across days. Some kinds come once a day, and would never learn otherwise; and for the others it only
 * ever means fewer nudges. A letter is no part of it: it asks nobody to stop, so nobody can have gone on in spite of it.
 */
import { addToDay, dayOf } from '../tracking/day';
import type { NudgeKind } from './kinds';
import type { ShownNudge } from './nudge';
import { isInDay, type Situation, todayOf } from './situation';

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
  const isToday = isInDay(situation);
  return secondsInARow(kind, situation.history).some(({ at }) => isToday(at));
}

/**
 * Whether the person should be asked if the line behind a kind should move: it was backed off on three of the last 14
 * days.
 *
 * @example asksToMove('late-night', { now, offsetAt, rules, history })
 */
export function asksToMove(kind: NudgeKind, situation: Remembered): boolean {
  const { offsetAt, rules, history } = situation;
  const since = addToDay(todayOf(situation), 1 - DAYS);
  const days = secondsInARow(kind, history).map(({ at }) => dayOf(at, offsetAt(at), rules.dayTurnHour));
  return new Set(days.filter((day) => day >= since)).size >= DAYS_TO_ASK;
}

/** The nudges of a kind that were unheeded, as the one before had been. */
function secondsInARow(kind: NudgeKind, history: readonly ShownNudge[]): ShownNudge[] {
  const asking = history.filter((shown) => shown.kind !== 'letter');
  const ofKind = asking.filter((shown) => shown.kind === kind).sort((a, b) => a.at - b.at);
  return ofKind.filter((shown, index) => {
    const before = ofKind[index - 1];
    return before !== undefined && isUnheeded(before) && isUnheeded(shown);
  });
}
