/**
 * Rest-day work is due 15 worked minutes into a rest day, once a day. As in every rule by the clock an episode belongs
 * whole to the day in which it begins: a Friday that goes on past the day turn is late, and no Saturday's work yet.
 */
import { dayOf } from '../../tracking/day';
import { toEpisodes } from '../../tracking/episode';
import { type Duration, type Instant, MINUTE } from '../../tracking/instant';
import { unionLength } from '../../tracking/span';
import type { Nudge } from '../nudge';
import { type Situation, todayOf } from '../situation';

const AFTER: Duration = 15 * MINUTE;

/** Null while none is due. @example dueRestDay(quarterPastTenOnASaturday) //=> { kind: 'rest-day', … } */
export function dueRestDay(situation: Situation): Nudge | null {
  const { spans, isRestDay, history, offsetAt, rules } = situation;
  if (!isRestDay) {
    return null;
  }
  const today = todayOf(situation);
  const isToday = (at: Instant): boolean => dayOf(at, offsetAt(at), rules.dayTurnHour) === today;
  const worked = unionLength(toEpisodes(spans).episodes.filter(({ start }) => isToday(start)));
  const wasShown = history.some(({ kind, at }) => kind === 'rest-day' && isToday(at));
  return worked < AFTER || wasShown ? null : { kind: 'rest-day', day: today, worked };
}
