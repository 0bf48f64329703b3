/**
 * The weekly letter is due with the first work at or after Monday 10:00 by the clock on the wall. Where Monday is a rest
 * day or leave, or nothing was worked then, it is due on the first later day of that week that is neither, at or after
 * 10:00 too; once a week, and never of a week of which nothing is known.
 */
import { dayOf, minutesIntoDay, weekOf } from '../../tracking/day';
import type { Nudge } from '../nudge';
import { type Situation, todayOf } from '../situation';

/** Minutes after midnight. */
export const LETTER_FROM = 10 * 60;

/** The letter's own week begins on a Monday, whenever the person's does. */
const MONDAY = 1;

/** Null while none is due. @example dueLetter(mondayAtTen) //=> { kind: 'letter', week: { code: '10-1-6', … } } */
export function dueLetter(situation: Situation): Nudge | null {
  const { now, offsetAt, isRestDay, lastWeek } = situation;
  // From the midnight before the day turn: one in the morning after a Monday is 25:00 of it.
  const minute = minutesIntoDay(now, offsetAt(now), todayOf(situation), 0);
  return isRestDay || lastWeek === null || minute < LETTER_FROM || wasShown(situation)
    ? null
    : { kind: 'letter', week: lastWeek };
}

/** Since this week's Monday; and since the person's own week began, for it would tell of the same week once more. */
function wasShown(situation: Situation): boolean {
  const { offsetAt, rules, history } = situation;
  const letters = history.filter(({ kind }) => kind === 'letter');
  if (letters.length === 0) {
    return false;
  }
  const today = todayOf(situation);
  const days = [...weekOf(today, MONDAY), ...weekOf(today, rules.firstWeekday)];
  return letters.some(({ at }) => days.includes(dayOf(at, offsetAt(at), rules.dayTurnHour)));
}
