/** A day of a year in words, and what a year comes to. */
import { allYouWords } from '../../parts/all-you';
import { format, t } from '../../words';
import type { YearDay, YearTally } from './year-days';
import type { YearOfHistory } from './year-reading';

/** All that is drawn of a day. @example dayWords(saturday) //=> "rest day, 3 h 12 m, short pauses counted" */
export function dayWords(day: YearDay): string {
  const measured = day.worked === 0 ? [] : [t('year.worked', [format.duration(day.worked)])];
  return sentenceOf([...kindsOf(day), ...measured], day);
}

/**
 * What a day is beside its hours; '' where the hours say it all.
 *
 * @example kindWords(saturday) //=> "rest day, no work seen"
 */
export function kindWords(day: YearDay): string {
  return sentenceOf(kindsOf(day), day);
}

function sentenceOf(parts: readonly string[], { worked }: YearDay): string {
  return [parts.length === 0 ? [] : parts.join(', '), allYouWords(worked)].flat().join('. ');
}

function kindsOf(day: YearDay): string[] {
  return [
    day.isRest ? t('year.key.rest') : [],
    day.isLeave ? t('year.leave') : [],
    day.worked === 0 ? withoutWork(day) : [],
  ].flat();
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

/**
 * What stands in place of the calendar on the first day, while nothing was worked: glances are no work, and were counted
 * all the same.
 *
 * @example emptyWords({ active: 0 }) //=> "Nothing was counted yet."
 */
export function emptyWords({ active }: Pick<YearOfHistory, 'active'>): string {
  return active > 0 ? t('year.glances', [format.duration(active)]) : t('year.empty');
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
