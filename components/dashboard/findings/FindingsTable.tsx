/** The catalogue in words: of each pattern what is so now, and when in the last year it was found. */
import type { FoundOn } from '../../../patterns/year';
import { ChartTable } from '../../charts/ChartTable';
import { patternWords } from '../../findings/pattern-words';
import { t } from '../../words';
import type { FindingRow } from './rows';
import { patternYear } from './runs';
import { notFoundWords } from './state-words';
import { runsText, yearWords } from './year-words';

export interface FindingsTableProps {
  rows: readonly FindingRow[];
  /** Null until it is known. */
  year: readonly FoundOn[] | null;
}

/** @example <FindingsTable rows={rows} year={year} /> */
export function FindingsTable({ rows, year }: FindingsTableProps) {
  // Of a first day there is no year behind it.
  const known = year?.length === 0 ? null : year;
  const heads = [t('findings.pattern'), t('findings.nowHead')];
  return (
    <ChartTable
      caption={t('dashboard.section.findings')}
      heads={known === null ? heads : [...heads, t('findings.lastYear'), t('findings.runs')]}
      rows={rows.map(({ id, finding, words, states, need }) => {
        const level = finding === null ? notFoundWords(need) : t(`finding.level.${finding.level}`);
        const ofPattern = known === null ? null : patternYear(known, id);
        return {
          key: id,
          cells: [
            words?.title ?? patternWords(id).title,
            [level, words?.fact ?? [], ...states].flat().join(' · '),
            ...(ofPattern === null ? [] : [yearWords(ofPattern), runsText(ofPattern)]),
          ],
        };
      })}
    />
  );
}
