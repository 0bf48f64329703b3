/** The mean of four weeks as a line from week to week, with a number at its end; it breaks where the mean is not known. */
import { HOUR } from '../../../tracking/instant';
import type { HourScale } from '../../charts/hour-scale';
import { linePath } from '../../charts/line-path';
import { rem } from '../../ribbon/units';
import { format } from '../../words';
import type { TrendWeek } from './trend-weeks';

/** Pixels from the line to the number under or over its end. */
const UNDER = 17;
const OVER = -9;
/** So many weeks have small dots, and the line is thinner, too. */
const MANY = 110;

export interface MeanLineProps {
  weeks: readonly TrendWeek[];
  /** Where a week lies, by its place. */
  x: (index: number) => string;
  scale: HourScale;
  /** Pixels at the usual size of text. */
  height: number;
}

/** @example <MeanLine weeks={weeks} x={x} scale={scale} height={224} /> */
export function MeanLine({ weeks, x, scale, height }: MeanLineProps) {
  const last = weeks.findLastIndex(({ mean }) => mean !== null);
  return (
    <g class={weeks.length > MANY ? 'trend-mean is-fine' : 'trend-mean'}>
      {/* A step is a week and the line is as thick as elsewhere: only its places are stretched. */}
      <svg viewBox={`0 0 ${weeks.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={linePath(weeks.map(({ mean }) => (mean === null ? null : scale.at(mean))))} />
      </svg>
      {last >= 0 && <LastMean week={weeks[last] as TrendWeek} x={x(last)} scale={scale} />}
    </g>
  );
}

/** On the side on which the week's own dot is not. */
function LastMean({ week, x, scale }: { week: TrendWeek; x: string; scale: HourScale }) {
  const mean = week.mean as number;
  const isUnder = week.worked / HOUR >= mean;
  return (
    <text x={x} y={rem(scale.at(mean) + (isUnder ? UNDER : OVER))}>
      {format.number(Math.floor(mean))}
    </text>
  );
}
