/** What the rows of a report say in words. */
import { format, t } from '../words';
import type { ReportFigures } from './figures';
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
export function remarksOf({ kind, isLeave, isOnCall, isPartlyUnknown }: ReportDay): string {
  return [
    kind === 'unseen' ? t('day.notSeen') : [],
    kind === 'running' ? t('report.todayRuns') : [],
    isPartlyUnknown ? t('report.partlyUnknown') : [],
    isLeave ? t('report.leave') : [],
    isOnCall ? t('report.onCall') : [],
  ]
    .flat()
    .join(', ');
}

/** Of many days before anything was known. @example unseenWords({ …, count: 1204 }) //=> "not seen, 1,204 days" */
export function unseenWords({ count }: UnseenStretch): string {
  return t('report.unseenStretch', [format.number(count)]);
}
