/**
 * How much may be said in one work day: six nudges, the letter among them, at most three of them breaks, and one kept for
 * late night.
 */
import type { NudgeKind } from './kinds';
import { isInDay, type Situation } from './situation';

const A_DAY = 6;
const BREAKS_A_DAY = 3;
const KEPT_FOR_LATE_NIGHT = 1;

/** Whether a nudge of this kind is still within today's budget. @example isWithinBudget('break', situation) */
export function isWithinBudget(
  kind: NudgeKind,
  situation: Pick<Situation, 'now' | 'offsetAt' | 'rules' | 'history'>,
): boolean {
  const isToday = isInDay(situation);
  const kinds = situation.history.filter(({ at }) => isToday(at)).map((shown) => shown.kind);
  const isKeptStill = kind !== 'late-night' && !kinds.includes('late-night');
  const isOneBreakTooMany = kind === 'break' && kinds.filter((shown) => shown === 'break').length >= BREAKS_A_DAY;
  return !isOneBreakTooMany && kinds.length < A_DAY - (isKeptStill ? KEPT_FOR_LATE_NIGHT : 0);
}
