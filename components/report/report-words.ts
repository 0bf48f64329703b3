/** What the rows of a report say in words. */
import { allYouWords } from '../parts/all-you';
import { format, t } from '../words';
import type { ReportFigures } from './figures';
import type { ReportDates } from './report-dates';
import type { ReportDay, UnseenStretch } from './report-days';

/** The days of a range by their kind. @example dayCountWords(figures) //=> "5 worked, 2 free, 0 on leave, 0 not seen" */
export function dayCountWords(figures: ReportFigures): string {
  const { workedDays, workedLeaveDays, freeDays, leaveDays, unseenDays, runningDays } = figures;
  const number = format.number;
  const worked =
    workedLeaveDays === 0
      ? t('report.daysWorked', [number(workedDays)])
      : t('report.daysWorkedOnLeave', [number(workedDays), number(workedLeaveDays)]);
  return [
    worked,
    t('report.daysFree', [number(freeDays)]),
    t(workedLeaveDays === 0 ? 'report.daysOnLeave' : 'report.daysOnOtherLeave', [number(leaveDays)]),
    t('report.daysNotSeen', [number(unseenDays)]),
    runningDays === 0 ? [] : t('report.todayRuns'),
  ]
    .flat()
    .join(', ');
}

/** What is to be said of a day beside its hours. @example remarksOf(day) //=> "partly not seen, on call" */
export function remarksOf({ kind, worked, isLeave, isOnCall, isPartlyUnknown }: ReportDay): string {
  const remarks = [
    kind === 'unseen' ? t('day.notSeen') : [],
    kind === 'running' ? t('report.todayRuns') : [],
    isPartlyUnknown ? t('report.partlyUnknown') : [],
    isLeave ? t('report.leave') : [],
    isOnCall ? t('report.onCall') : [],
  ].flat();
  return [remarks.length === 0 ? [] : remarks.join(', '), allYouWords(worked)].flat().join('. ');
}

/** @example longestWords(figures.longest, dates) //=> "21 h 4 m on Saturday, November 21. Is this all you?" */
export function longestWords({ key, worked }: Pick<ReportDay, 'key' | 'worked'>, dates: ReportDates): string {
  const words = t('report.longestOn', [format.duration(worked), dates.fullDate(key)]);
  return [words, ...allYouWords(worked)].join('. ');
}

/** Of many days before anything was known. @example unseenWords({ …, count: 1204 }) //=> "not seen, 1,204 days" */
export function unseenWords({ count }: UnseenStretch): string {
  return t('report.unseenStretch', [format.number(count)]);
}
