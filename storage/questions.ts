/** Which question comes next, by those that were asked and by what became of the last weekend. */
import type { AskingNudge } from '../nudges/kinds';
import { askingFor, chooseQuestion, type QuestionId } from '../nudges/questions';
import { HOUR, type Instant, later } from '../tracking/instant';
import { readGivenWeekends } from './given-weekends';
import { readQuestions } from './nudges';

/** Questions that were asked longer ago may come again as if they were new. */
const REMEMBERED = 180 * 24 * HOUR;

/**
 * The next question for a situation.
 *
 * @throws whatever the database throws
 * @example await nextQuestion('late-night', now) //=> 'needsYou'
 */
export async function nextQuestion(kind: AskingNudge, now: Instant): Promise<QuestionId> {
  const [asked, weekends] = await Promise.all([readQuestions(later(now, -REMEMBERED)), readGivenWeekends()]);
  return chooseQuestion(askingFor(kind, weekends, now), asked);
}
