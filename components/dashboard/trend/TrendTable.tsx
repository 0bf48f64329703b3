/** The trend in words: a row a week, the latest first. */
import { HOUR } from '../../../tracking/instant';
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import { isTold, type TrendWeek } from './trend-weeks';
import { seenWords, type WeekWords } from './trend-words';

export interface TrendTableProps {
  weeks: readonly TrendWeek[];
  /** What each of them says. */
  words: readonly WeekWords[];
}

/** @example <TrendTable weeks={trend.weeks} words={words} /> */
export function TrendTable({ weeks, words }: TrendTableProps) {
  return (
    <ChartTable
      caption={t('dashboard.section.trend')}
      heads={[t('trend.week'), t('day.worked'), t('day.active'), t('trend.known'), t('trend.meanOfFour')]}
      numbers={[1, 2, 4]}
      rows={weeks
        .map((week, index) => {
          const isNothing = !isTold(week);
          const { range } = words[index] as WeekWords;
          return {
            key: week.first,
            cells: [
              week.kind === 'running' ? t('trend.rangeSoFar', [range]) : range,
              isNothing ? '' : format.duration(week.worked),
              isNothing ? '' : t('day.atLeast', [format.duration(week.active)]),
              seenWords(week).join(' · '),
              week.mean === null ? '' : format.duration(week.mean * HOUR),
            ],
          };
        })
        .toReversed()}
    />
  );
}
