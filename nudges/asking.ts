/**
 * Whether a page asks back before somebody begins with a tool. It asks who arrives, never who is at work: a question in
 * the middle would be an interruption, and one in front of a meeting or after a page in the night a harm.
 */
import { type Duration, type Instant, MINUTE, SECOND } from '../tracking/instant';
import type { Interval } from '../tracking/span';
import type { Category, ToolId } from '../tracking/tool';
import { isFewEnough } from './fewer';
import { isInMeeting, isNotTonight } from './gate';
import { type OutOfHours, outOfHours } from './out-of-hours';
import type { Situation } from './situation';

/** The tool that a person has just brought into a tab which showed something else before. */
export interface Arrival {
  tool: ToolId;
  category: Category;
}

/** Not asked again, and not asked at all of somebody who has just worked, within this time. */
const LEAVES_ALONE: Duration = 20 * MINUTE;
/** What is counted already of the arrival itself: of its own tool, and begun so short ago. */
const ARRIVING: Duration = 10 * SECOND;
/** A browser that has just started restores what nobody opens. */
const AFTER_START: Duration = 30 * SECOND;

const NEVER_BEFORE: readonly Category[] = ['meeting', 'oncall'];

/** A situation whose spans may tell of which tool they are. */
type Arriving = Situation & { spans: readonly (Interval & { tool?: ToolId })[] };

/**
 * Why the person is asked, or null where they are not.
 *
 * @example whyAsk({ tool: 'github', category: 'code' }, aSaturdayAtNoon) //=> 'rest-day'
 */
export function whyAsk(arrival: Arrival, situation: Arriving): OutOfHours | null {
  const { now, browserStartedAt, spans, isOnLeave, isScreenFull, questions, wishes } = situation;
  const isRunning = (until: Instant | null): boolean => until !== null && now < until;
  const isLeftAlone = (at: Instant): boolean => Math.abs(now - at) < LEAVES_ALONE;
  const isItself = ({ start, tool }: Interval & { tool?: ToolId }): boolean =>
    tool === arrival.tool && now - start <= ARRIVING;
  const isHeld =
    NEVER_BEFORE.includes(arrival.category) ||
    isOnLeave ||
    isScreenFull ||
    isInMeeting(situation) ||
    (now >= browserStartedAt && now - browserStartedAt < AFTER_START) ||
    isRunning(wishes.quietUntil) ||
    isRunning(wishes.onCallUntil) ||
    isRunning(wishes.goOnUntil) ||
    isNotTonight(situation) ||
    questions.some(({ at }) => isLeftAlone(at)) ||
    !isFewEnough('question', { ...situation, history: questions }) ||
    spans.some((span) => !isItself(span) && isLeftAlone(span.end));
  return isHeld ? null : outOfHours(situation);
}
