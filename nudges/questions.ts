/**
 * The questions that the page asks, by situation. They take turns: of those that fit, the one that was asked longest ago
 * comes next, and those that never were come first, in the order in which they stand here.
 */
import type { GivenWeekend } from '../patterns/history';
import { type Duration, HOUR, type Instant } from '../tracking/instant';
import type { AskingNudge } from './kinds';

/** "shelved" is a rest day after a weekend whose work was shelved. */
export type Asking = AskingNudge | 'shelved';

/** What each question is for. Its words stand in the message files under the same name. */
export const QUESTIONS = {
  needsYou: ['late-night', 'clocked-out', 'own-limit'],
  couldWait: ['late-night', 'clocked-out'],
  nightShift: ['late-night', 'clocked-out'],
  colleague: ['late-night'],
  ideaOrFear: ['late-night', 'rest-day', 'own-limit'],
  tomorrowSelf: ['late-night'],
  sleepOnIt: ['late-night'],
  whoNotices: ['late-night'],
  needsYouToday: ['rest-day'],
  byMonday: ['rest-day', 'shelved'],
  plans: ['rest-day'],
  mondayHour: ['rest-day'],
  dayOff: ['rest-day'],
  smallest: ['rest-day'],
  todayOrTomorrow: ['clocked-out'],
  cameUp: ['clocked-out'],
  oneLine: ['clocked-out'],
  staysEnded: ['clocked-out'],
  untilMorning: ['clocked-out'],
  canWait: ['own-limit'],
  lineMeant: ['own-limit'],
  nextHour: ['own-limit'],
  offTheList: ['own-limit'],
  begunByOthers: ['own-limit'],
  stillWanted: ['shelved'],
  differentNow: ['shelved'],
  askFirst: ['shelved'],
  worth: ['shelved'],
  tenMinutes: ['break'],
  window: ['break'],
  walk: ['break'],
} as const satisfies Record<string, readonly Asking[]>;

export type QuestionId = keyof typeof QUESTIONS;

/** All of them, in the order in which they stand. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/**
 * The next question, never the one that was asked last.
 *
 * @param asked what was asked before, the latest last; names that are unknown say nothing
 * @example chooseQuestion('late-night', ['needsYou']) //=> 'couldWait'
 */
export function chooseQuestion(asking: Asking, asked: readonly string[]): QuestionId {
  const fitting = QUESTION_IDS.filter((id) => (QUESTIONS[id] as readonly Asking[]).includes(asking));
  return fitting.reduce((first, id) => (asked.lastIndexOf(id) < asked.lastIndexOf(first) ? id : first));
}

/** For so long a shelved weekend is what the rest days after it are asked about. */
const STANDS_FOR: Duration = 56 * 24 * HOUR;

/**
 * What a nudge of a kind is asked about: on a rest day, if the last weekend that was told of was shelved, that.
 *
 * @param weekends those that were given up, in order
 * @example askingFor('rest-day', [{ …, outcome: 'shelved', answeredAt: yesterday }], now) //=> 'shelved'
 */
export function askingFor(kind: AskingNudge, weekends: readonly GivenWeekend[], now: Instant): Asking {
  const told = weekends.findLast(({ outcome }) => outcome !== undefined && outcome !== 'withheld');
  const isAfterShelved = told?.outcome === 'shelved' && now - (told.answeredAt ?? 0) < STANDS_FOR;
  return kind === 'rest-day' && isAfterShelved ? 'shelved' : kind;
}
