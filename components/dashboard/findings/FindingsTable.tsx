/** The catalogue in words: of each pattern what is so now, and when in the last year it was found. */
import type { PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import { ChartTable } from '../../charts/ChartTable';
import { patternWords } from '../../findings/pattern-words';
import { t } from '../../words';
import type { Finding } from './entries';
import { patternYear } from './runs';
import { runsText, yearWords } from './year-words';

export interface FindingsTableProps {
  rows: readonly { id: PatternId; finding: Finding | null; states: readonly string[] }[];
  /** Null until it is known. */
  year: readonly FoundOn[] | null;
}

/** @example <FindingsTable rows={rows} year={year} /> */
export function FindingsTable({ rows, year }: FindingsTableProps) {
  const heads = [t('findings.pattern'), t('findings.nowHead')];
  return (
    <ChartTable
      caption={t('dashboard.section.findings')}
      heads={year === null ? heads : [...heads, t('findings.lastYear'), t('findings.runs')]}
      rows={rows.map(({ id, finding, states }) => {
        const level = finding === null ? t('findings.notFound') : t(`finding.level.${finding.level}`);
        const ofPattern = year === null ? null : patternYear(year, id);
        return {
          key: id,
          cells: [
            patternWords(id).title,
            [level, ...states].join(' · '),
            ...(ofPattern === null ? [] : [yearWords(ofPattern), runsText(ofPattern)]),
          ],
        };
      })}
    />
  );
}
