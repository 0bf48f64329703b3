/** Until when a thought is parked, in words. */
import type { WallClock } from '../../nudges/wall-clock';
import { addToDay, dayOf, weekdayOf } from '../../tracking/day';
import type { Instant } from '../../tracking/instant';
import { format, t } from '../words';

/** Names the weekday, and the date where the weekday alone could be another week's. @example keptWords(monday, now, offsetAt) //=> "Kept. Back on Monday, 09:00." */
export function keptWords(until: Instant, now: Instant, offsetAt: WallClock): string {
  const day = dayOf(until, offsetAt(until), 0);
  const isWithinWeek = day <= addToDay(dayOf(now, offsetAt(now), 0), 6);
  const name = isWithinWeek ? format.weekday(weekdayOf(day), 'long') : format.fullDate(day);
  return t('popup.park.kept', [name, format.clock(until, offsetAt(until))]);
}
