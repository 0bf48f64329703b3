/**
 * Fewer of a kind, where the person wants fewer: one a work day, or one in a week of what comes once a day by itself. The
 * letter comes once a week by itself.
 */
import { addToDay, dayOf } from '../tracking/day';
import type { AskedKind, NudgeKind } from './kinds';
import type { Asked } from './nudge';
import { type NudgeRules, type Situation, todayOf } from './situation';

/** Work days, today among them, in which one is enough. */
const DAYS: Record<AskedKind, 1 | 7> = {
  break: 1,
  'late-night': 1,
  question: 1,
  'rest-day': 7,
  'clocked-out': 7,
  'own-limit': 7,
};

type Remembered = Pick<Situation, 'now' | 'offsetAt'> & {
  rules: Pick<NudgeRules, 'dayTurnHour' | 'fewerNudges'>;
  /** What was shown in the last seven work days, in any order. */
  history: readonly Pick<Asked, 'kind' | 'at'>[];
};

/**
 * How often a kind comes at most where the person wants fewer of it.
 *
 * @example fewerIs('rest-day') //=> 'weekly'
 */
export function fewerIs(kind: AskedKind): 'daily' | 'weekly' {
  return DAYS[kind] === 1 ? 'daily' : 'weekly';
}

/**
 * Whether one more of a kind is still few enough. Where the person did not ask for fewer, it always is.
 *
 * @example isFewEnough('question', { now, offsetAt, rules: { …, fewerNudges: ['question'] }, history: [] }) //=> true
 */
export function isFewEnough(kind: AskedKind | NudgeKind, situation: Remembered): boolean {
  const { offsetAt, rules, history } = situation;
  if (kind === 'letter') {
    return true;
  }
  const ofKind = rules.fewerNudges.includes(kind) ? history.filter((shown) => shown.kind === kind) : [];
  if (ofKind.length === 0) {
    return true;
  }
  const today = todayOf(situation);
  const since = addToDay(today, 1 - DAYS[kind]);
  const days = ofKind.map(({ at }) => dayOf(at, offsetAt(at), rules.dayTurnHour));
  return !days.some((day) => since <= day && day <= today);
}
