/** The trend in words: a row a week, the latest first, and below them the lines. */
import { HOUR } from '../../../tracking/instant';
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import type { Line } from './lines';
import { isTold, type TrendWeek } from './trend-weeks';
import { lineWords, seenWords, type WeekWords } from './trend-words';

export interface TrendTableProps {
  weeks: readonly TrendWeek[];
  /** What each of them says. */
  words: readonly WeekWords[];
  lines: readonly Line[];
}

/** @example <TrendTable weeks={trend.weeks} words={words} lines={linesFor(settings)} /> */
export function TrendTable({ weeks, words, lines }: TrendTableProps) {
  return (
    <>
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
      <ul class="chart-told" aria-label={t('trend.lines')} data-testid="trend-lines-told">
        {lines.map((line) => (
          <li key={line.hours}>{lineWords(line)}</li>
        ))}
      </ul>
    </>
  );
}
