/**
 * The one function that decides what is said unasked: at most one nudge, at an observation, of what is due and may be
 * said now.
 *
 * What must stay true, whatever the situation:
 *  - nothing is said to somebody who is not at work at this very observation, is on leave, in a meeting or presenting;
 *  - a day never has more than six nudges, and a night never more than three that are about it;
 *  - nothing is remembered between two decisions but what the situation brings.
 */
import { dueBreak } from './due/break';
import { dueClockedOut } from './due/clocked-out';
import { dueLateNight } from './due/late-night';
import { dueLetter } from './due/letter';
import { dueOwnLimit } from './due/own-limit';
import { dueRestDay } from './due/rest-day';
import { mayBeSpokenTo, maySay } from './gate';
import type { Nudge } from './nudge';
import type { Situation } from './situation';

/**
 * When several are due, the one that is nearest to what the person said: what they ended themselves, then the night, the
 * day off, the limit they set; then the letter, which comes with the first work of its morning, and last the break, which
 * comes round again.
 */
const BY_PRIORITY = [dueClockedOut, dueLateNight, dueRestDay, dueOwnLimit, dueLetter, dueBreak];

/**
 * Decides what to say at an observation.
 *
 * @returns the nudge with the facts for its words, or null for silence
 * @example decideNudge(anHourWithoutABreak) //=> { kind: 'break', since: nineOClock, stretch: 3600000 }
 */
export function decideNudge(situation: Situation): Nudge | null {
  if (!mayBeSpokenTo(situation)) {
    return null;
  }
  for (const due of BY_PRIORITY) {
    const nudge = due(situation);
    if (nudge !== null && maySay(nudge.kind, situation)) {
      return nudge;
    }
  }
  return null;
}
