/** What the hours said at the end of the range, each with its rule and source as a note. */
import type { Detected } from '../../patterns/detect';
import type { History } from '../../patterns/history';
import { findingWords } from '../findings/finding-words';
import { t } from '../words';
import type { Notes } from './notes';

export interface ReportFindingsProps {
  /** Whether anything of the range was seen. */
  isSeen: boolean;
  findings: readonly Detected[];
  history: History;
  notes: Notes;
}

/** @example <ReportFindings isSeen findings={findings} history={history} notes={notes} /> */
export function ReportFindings({ isSeen, findings, history, notes }: ReportFindingsProps) {
  if (findings.length === 0) {
    return <p>{t(isSeen ? 'report.noFindings' : 'report.nothingSeen')}</p>;
  }
  return (
    <ul class="report-findings">
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
