/** Which question comes next, by those that were asked and by what became of the last weekend. */
import type { NudgeKind } from '../nudges/kinds';
import { chooseQuestion, type QuestionId } from '../nudges/questions';
import { HOUR, type Instant, later } from '../tracking/instant';
import { readGivenWeekends } from './given-weekends';
import { readQuestions } from './nudges';

/** Questions that were asked longer ago may come again as if they were new. */
const REMEMBERED = 180 * 24 * HOUR;
/** For so long a shelved weekend is what the next ones are asked about. */
const STANDS_FOR = 56 * 24 * HOUR;

/**
 * The next question for a situation. On a rest day after a weekend whose work was shelved it is about that.
 *
 * @throws whatever the database throws
 * @example await nextQuestion('late-night', now) //=> 'needsYou'
 */
export async function nextQuestion(kind: NudgeKind, now: Instant): Promise<QuestionId> {
  const [asked, weekends] = await Promise.all([readQuestions(later(now, -REMEMBERED)), readGivenWeekends()]);
  const told = weekends.findLast(({ outcome }) => outcome !== undefined && outcome !== 'withheld');
  const isAfterShelved = told?.outcome === 'shelved' && now - (told.answeredAt ?? 0) < STANDS_FOR;
  return chooseQuestion(kind === 'rest-day' && isAfterShelved ? 'shelved' : kind, asked);
}
