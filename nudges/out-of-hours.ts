/** Out of hours: the time that is the person's own by what they said or by the habit of their weeks. */
import { HOUR } from '../tracking/instant';
import { clockedOutNow } from './due/clocked-out';
import type { AskingNudge } from './kinds';
import { quietNow } from './night';
import type { Situation } from './situation';

/** Why it is out of hours; each has a nudge of the same name. */
export type OutOfHours = Exclude<AskingNudge, 'break'>;

/**
 * Why it is out of hours now, or null. Of several reasons the one that is nearest to what the person said, in the order
 * in which nudges are said.
 *
 * @example outOfHours(aSaturdayAtNoon) //=> 'rest-day'
 */
export function outOfHours(situation: Situation): OutOfHours | null {
  if (clockedOutNow(situation) !== null) {
    return 'clocked-out';
  }
  if (quietNow(situation) !== null) {
    return 'late-night';
  }
  return situation.isRestDay ? 'rest-day' : isOverLimit(situation) ? 'own-limit' : null;
}

function isOverLimit({ rules, workedToday, workedThisWeek }: Situation): boolean {
  const { limitHours, dayLimitHours } = rules;
  return workedThisWeek >= limitHours * HOUR || (dayLimitHours !== null && workedToday >= dayLimitHours * HOUR);
}
