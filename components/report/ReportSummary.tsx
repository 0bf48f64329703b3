/** The figures of a range in a list: hours, weeks over lines, rest, and what is not known. */
import { Fact } from '../parts/Fact';
import { format, t } from '../words';
import { type ReportFigures, weeksOver } from './figures';
import type { Notes } from './notes';
import { NoteMark } from './ReportFindings';
import type { ReportDates } from './report-dates';
import { dayCountWords, longestWords } from './report-words';

/** Hours a week that laws and studies use. */
const LINES = [40, 48, 52, 55] as const;

export interface ReportSummaryProps {
  figures: ReportFigures;
  dates: ReportDates;
  /** The person's own line. */
  limitHours: number;
  notes: Notes;
}

/** @example <ReportSummary figures={figures} dates={dates} limitHours={48} notes={notes} /> */
export function ReportSummary({ figures, dates, limitHours, notes }: ReportSummaryProps) {
  const { isSeen, worked, active, mean, counting, longest, rests, shortRests, shortest } = figures;
  const own = LINES.some((line) => line === limitHours) ? [] : [limitHours];
  const ofLines = [...LINES, ...own].sort((one, other) => one - other);
  return (
    <dl class="report-summary">
      <Fact name={t('report.worked')}>
        {isSeen ? t('report.workedAtLeast', [format.duration(worked), format.duration(active)]) : t('day.notSeen')}
      </Fact>
      {mean !== null && (
        <Fact name={t('report.mean')}>
          {t('report.meanOf', counting, [format.duration(mean), format.number(counting)])}
          <NoteMark number={notes.add(t('report.notes.weeks'))} />
        </Fact>
      )}
      {counting > 0 && (
        <Fact name={t('report.over')}>
          {ofLines
            .map((line) => t('report.overLine', [format.limit(line), weeksOver(figures, line), counting]))
            .join(' · ')}
          <NoteMark number={notes.add(t('report.notes.lines'))} />
        </Fact>
      )}
      <Fact name={t('report.dayKinds')}>{dayCountWords(figures)}</Fact>
      {longest !== null && <Fact name={t('report.longest')}>{longestWords(longest, dates)}</Fact>}
      {shortest !== null && (
        <Fact name={t('report.rest')}>
          {t('report.shortRests', [shortRests, rests, format.duration(shortest)])}
          <NoteMark number={notes.add(t('report.notes.rest'))} />
        </Fact>
      )}
    </dl>
  );
}
