/** What the hours said at the end of the range, and at the ends of its weeks, each with its rule and source as a note. */
import type { Detected } from '../../patterns/detect';
import type { History } from '../../patterns/history';
import { findingWords } from '../findings/finding-words';
import { inMessages, patternWords } from '../findings/pattern-words';
import { ruleOf } from '../findings/rules';
import { linksOf } from '../findings/sources';
import { format, t } from '../words';
import type { EarlierWeeks } from './found-earlier';
import type { Notes } from './notes';
import type { ReportDates } from './report-dates';

export interface ReportFindingsProps {
  /** Whether anything of the range was seen. */
  isSeen: boolean;
  findings: readonly Detected[];
  earlier: EarlierWeeks;
  history: History;
  dates: ReportDates;
  notes: Notes;
}

/** @example <ReportFindings isSeen findings={findings} earlier={earlier} history={history} dates={dates} notes={notes} /> */
export function ReportFindings({ isSeen, findings, earlier, history, dates, notes }: ReportFindingsProps) {
  return (
    <>
      <AtTheEnd isSeen={isSeen} findings={findings} history={history} notes={notes} />
      {isSeen && earlier.looked > 0 && (
        <Earlier earlier={earlier} weekLine={history.weekLine} dates={dates} notes={notes} />
      )}
    </>
  );
}

function AtTheEnd({ isSeen, findings, history, notes }: Omit<ReportFindingsProps, 'earlier' | 'dates'>) {
  if (findings.length === 0) {
    return <p>{t(isSeen ? 'report.noFindings' : 'report.nothingSeen')}</p>;
  }
  return (
    <ul class="report-findings" data-testid="report-findings">
      {findings.map((finding) => {
        const words = findingWords(finding, history);
        const number = notes.add(`${words.rule} ${words.source}`, words.links);
        return (
          <li key={finding.id} data-testid={`report-${finding.id}`} data-level={finding.level}>
            <b>{words.title}</b> · {t(`finding.level.${finding.level}`)} · {words.measured} {words.days}
            {finding.isMarked && ` · ${t('report.marked')}`}
            <NoteMark number={number} />
          </li>
        );
      })}
    </ul>
  );
}

interface EarlierProps extends Pick<ReportFindingsProps, 'earlier' | 'dates' | 'notes'> {
  weekLine: number;
}

function Earlier({ earlier: { found }, weekLine, dates, notes }: EarlierProps) {
  if (found.length === 0) {
    return <p class="report-earlier">{t('report.noneEarlier')}</p>;
  }
  return (
    <>
      <p class="report-earlier">{t('report.earlier')}</p>
      <ul class="report-findings" data-testid="report-earlier">
        {found.map(({ id, level, weeks, last }) => {
          const source = t(`finding.${inMessages(id)}.source`);
          return (
            <li key={id} data-testid={`earlier-${id}`} data-level={level} data-weeks={weeks} data-last={last}>
              <b>{patternWords(id).title}</b> · {t('report.gravest', [t(`finding.level.${level}`)])} ·{' '}
              {t('report.endsOf', weeks, [format.number(weeks), dates.date(last)])}
              <NoteMark number={notes.add(`${ruleOf(id, level, weekLine)} ${source}`, linksOf(id))} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** @example <NoteMark number={3} /> */
export function NoteMark({ number }: { number: number }) {
  return (
    <sup>
      <a href={`#note-${number}`} aria-label={t('report.note', [number])}>
        {number}
      </a>
    </sup>
  );
}
