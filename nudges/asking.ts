/**
 * Whether a page asks back before somebody begins with a tool. It asks who arrives, never who is at work: a question in
 * the middle would be an interruption, and one in front of a meeting or a page in the night a harm.
 */
import { type Duration, type Instant, MINUTE, SECOND } from '../tracking/instant';
import type { Category } from '../tracking/tool';
import { isFewEnough } from './fewer';
import { isInMeeting } from './gate';
import { type OutOfHours, outOfHours } from './out-of-hours';
import type { Situation } from './situation';

/** The tool that a person has just brought into a tab which showed something else before. */
export interface Arrival {
  category: Category;
}

/** Not asked again, and not asked at all of somebody who has just worked, within this time. */
const LEAVES_ALONE: Duration = 20 * MINUTE;
/** What is counted already of the arrival itself. */
const ARRIVING: Duration = 10 * SECOND;

const NEVER_BEFORE: readonly Category[] = ['meeting', 'oncall'];

/**
 * Why the person is asked, or null where they are not.
 *
 * @example whyAsk({ category: 'code' }, aSaturdayAtNoon) //=> 'rest-day'
 */
export function whyAsk({ category }: Arrival, situation: Situation): OutOfHours | null {
  const { now, spans, isOnLeave, isScreenFull, questions, wishes } = situation;
  const isRunning = (until: Instant | null): boolean => until !== null && now < until;
  const isLeftAlone = (at: Instant): boolean => Math.abs(now - at) < LEAVES_ALONE;
  const isHeld =
    NEVER_BEFORE.includes(category) ||
    isOnLeave ||
    isScreenFull ||
    isInMeeting(situation) ||
    isRunning(wishes.quietUntil) ||
    isRunning(wishes.onCallUntil) ||
    isRunning(wishes.goOnUntil) ||
    questions.some(({ at }) => isLeftAlone(at)) ||
    !isFewEnough('question', { ...situation, history: questions }) ||
    spans.some(({ start, end }) => now - start > ARRIVING && isLeftAlone(end));
  return isHeld ? null : outOfHours(situation);
}
