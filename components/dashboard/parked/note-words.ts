/** When a thought comes back, and when it was done, in words. */
import type { Clock } from '../../../storage/archive';
import type { NoteRow } from '../../../storage/database';
import { dayOf } from '../../../tracking/day';
import type { Instant } from '../../../tracking/instant';
import { format, t } from '../../words';
import type { NoteLists } from './note-lists';

/** @example noteWords(note, clock) //=> "Comes back on Monday, November 23, 09:00" */
export function noteWords({ until, doneAt }: NoteRow, { now, offsetAt }: Clock): string {
  const calendarDay = (at: Instant) => dayOf(at, offsetAt(at), 0);
  if (doneAt !== undefined) {
    const day = calendarDay(doneAt);
    return t('parked.doneOn', [format.dayRange(day, day)]);
  }
  const day = calendarDay(until);
  return until > now()
    ? t('parked.backOn', [format.fullDate(day), format.clock(until, offsetAt(until))])
    : t('parked.backSince', [format.dayRange(day, day)]);
}

/** How many of each. @example countWords({ open: three, done: none }) //=> "3 open, none done." */
export function countWords({ open, done }: NoteLists): string {
  return t('parked.count', [format.number(open.length), format.number(done.length)]);
}
