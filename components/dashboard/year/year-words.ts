/** A day of a year in words, and what a year comes to. */
import { allYouWords } from '../../parts/all-you';
import { format, t } from '../../words';
import type { YearDay, YearTally } from './year-days';

/** @example dayWords(tuesday) //=> "9 h 12 m, short pauses counted" */
export function dayWords(day: YearDay): string {
  const { worked, isLeave } = day;
  const leave = isLeave ? t('year.leave') : [];
  const measured = worked === 0 ? withoutWork(day) : t('year.worked', [format.duration(worked)]);
  return [[leave, measured].flat().join(', '), ...allYouWords(worked)].join('. ');
}

/**
 * What a day is beside its hours; '' where the hours say it all.
 *
 * @example kindWords(saturday) //=> "rest day, no work seen"
 */
export function kindWords(day: YearDay): string {
  const { worked, isLeave, isRest } = day;
  const kinds = [
    isRest ? t('year.key.rest') : [],
    isLeave ? t('year.leave') : [],
    worked === 0 ? withoutWork(day) : [],
  ].flat();
  return [kinds.length === 0 ? [] : kinds.join(', '), allYouWords(worked)].flat().join('. ');
}

/** Why a day has no hours; nothing where leave says it. */
function withoutWork({ isSeen, isLeave, isToday, isAhead }: YearDay): string[] {
  if (isAhead) {
    return [t('day.toCome')];
  }
  if (isToday) {
    return [t('year.nothingSoFar')];
  }
  return isSeen ? [t('year.nothing')] : isLeave ? [] : [t('day.notSeen')];
}

/** @example tallyWords(tally) //=> "1,954 h, short pauses counted: 214 worked days, 80 free days and 21 days of leave." */
export function tallyWords({ worked, free, leave, workedLeave, unseen, hours }: YearTally): string {
  const number = format.number;
  const parts = [
    t('year.workedDays', worked, [number(worked)]),
    free === 0 ? [] : t('year.freeDays', free, [number(free)]),
    leave === 0 ? [] : t('year.leaveDays', leave, [number(leave)]),
    workedLeave === 0 ? [] : t('year.workedLeave', [number(workedLeave)]),
    unseen === 0 ? [] : t('year.unseenDays', unseen, [number(unseen)]),
  ].flat();
  return t('year.summary', [format.hours(hours), parts.join(', ')]);
}
