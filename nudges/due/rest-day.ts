/**
 * Rest-day work is due 15 worked minutes into a rest day, once a day. As in every rule by the clock an episode belongs
 * whole to the day in which it begins: a Friday that goes on past the day turn is late, and no Saturday's work yet.
 */
import { toEpisodes } from '../../tracking/episode';
import { type Duration, MINUTE } from '../../tracking/instant';
import { unionLength } from '../../tracking/span';
import type { Nudge } from '../nudge';
import { isInDay, type Situation, todayOf } from '../situation';

const AFTER: Duration = 15 * MINUTE;

/** Null while none is due. @example dueRestDay(quarterPastTenOnASaturday) //=> { kind: 'rest-day', … } */
export function dueRestDay(situation: Situation): Nudge | null {
  const { spans, isRestDay, history } = situation;
  if (!isRestDay) {
    return null;
  }
  const isToday = isInDay(situation);
  const ofToday = toEpisodes(spans).episodes.filter(({ start }) => isToday(start));
  const worked = unionLength(ofToday);
  const wasShown = history.some(({ kind, at }) => kind === 'rest-day' && isToday(at));
  return worked < AFTER || wasShown ? null : { kind: 'rest-day', day: todayOf(situation), worked };
}
