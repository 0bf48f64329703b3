/** When a pause ends, in words. */
import type { Pause } from '../../storage/control';
import { addToDay, dayOf, nextDayTurn } from '../../tracking/day';
import type { Instant } from '../../tracking/instant';
import type { Moment } from '../ribbon/rows';
import { format, t } from '../words';

/** The next day turn: what a person whose day ends there calls tomorrow. */
export function untilTomorrow(now: Moment, dayTurnHour: number): Instant {
  return nextDayTurn(now.at, now.offset, dayTurnHour);
}

/** @example pausedWords({ until: four, … }, now) //=> "Paused until tomorrow, 04:00" */
export function pausedWords({ until }: Pause, now: Moment): string {
  if (until === null) {
    return t('popup.paused.untilResumed');
  }
  const clock = format.clock(until, now.offset);
  const calendarDay = dayOf(until, now.offset, 0);
  const today = dayOf(now.at, now.offset, 0);
  if (calendarDay === today) {
    return t('popup.paused.until', [clock]);
  }
  return calendarDay === addToDay(today, 1)
    ? t('popup.paused.untilTomorrow', [clock])
    : t('popup.paused.until', [`${format.date(calendarDay)}, ${clock}`]);
}

/** @example tomorrowWords(now, 4) //=> "Until tomorrow, 04:00" */
export function tomorrowWords(now: Moment, dayTurnHour: number): string {
  const turn = untilTomorrow(now, dayTurnHour);
  const clock = format.clock(turn, now.offset);
  const isToday = dayOf(turn, now.offset, 0) === dayOf(now.at, now.offset, 0);
  return isToday ? t('popup.pause.untilClock', [clock]) : t('popup.pause.untilTomorrow', [clock]);
}
