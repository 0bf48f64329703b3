/**
 * The own limit is due when the day's or the week's is reached, once for each day and each week. When both are, the
 * week's comes first: it is the larger fact.
 */
import { dayOf, weekOf } from '../../tracking/day';
import { HOUR } from '../../tracking/instant';
import type { LimitSpan, Nudge } from '../nudge';
import { type Situation, todayOf } from '../situation';

/** Null while none is due. @example dueOwnLimit(afterFortyEightHours) //=> { kind: 'own-limit', limit: 'week', … } */
export function dueOwnLimit(situation: Situation): Nudge | null {
  const { rules, workedToday, workedThisWeek } = situation;
  const limits: { limit: LimitSpan; limitHours: number | null; worked: number }[] = [
    { limit: 'week', limitHours: rules.limitHours, worked: workedThisWeek },
    { limit: 'day', limitHours: rules.dayLimitHours, worked: workedToday },
  ];
  for (const { limit, limitHours, worked } of limits) {
    if (limitHours !== null && worked >= limitHours * HOUR && !wasShown(limit, situation)) {
      return { kind: 'own-limit', limit, limitHours, worked };
    }
  }
  return null;
}

function wasShown(limit: LimitSpan, situation: Situation): boolean {
  const { offsetAt, rules } = situation;
  const shown = situation.history.filter((nudge) => nudge.kind === 'own-limit' && nudge.limit === limit);
  if (shown.length === 0) {
    return false;
  }
  const today = todayOf(situation);
  const days = limit === 'day' ? [today] : weekOf(today, rules.firstWeekday);
  return shown.some(({ at }) => days.includes(dayOf(at, offsetAt(at), rules.dayTurnHour)));
}
