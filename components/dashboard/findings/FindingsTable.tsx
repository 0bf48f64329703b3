/** The catalogue in words: of each pattern what is so now, and when in the last year it was found. */
import type { Need } from '../../../patterns/minimum-data';
import type { PatternId } from '../../../patterns/pattern';
import type { FoundOn } from '../../../patterns/year';
import type { FindingWords } from '../../../storage/glance';
import { ChartTable } from '../../charts/ChartTable';
import { patternWords } from '../../findings/pattern-words';
import { t } from '../../words';
import type { Finding } from './entries';
import { patternYear } from './runs';
import { notFoundWords } from './state-words';
import { runsText, yearWords } from './year-words';

/** A pattern as it is now. */
export interface FindingRow {
  id: PatternId;
  finding: Finding | null;
  /** Those of the finding; null where there is none. */
  words: FindingWords | null;
  /** What makes it another than the popup shows. */
  states: readonly string[];
  need: Need | null;
}

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
