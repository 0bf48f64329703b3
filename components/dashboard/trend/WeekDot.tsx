/** One week in the trend. What lies below the scale is a triangle at its foot, which points down. */
import { HOUR } from '../../../tracking/instant';
import type { HourScale } from '../../charts/hour-scale';
import { rem } from '../../ribbon/units';
import { format } from '../../words';
import { isTold, type TrendWeek } from './trend-weeks';

export interface WeekDotProps {
  week: TrendWeek;
  x: string;
  scale: HourScale;
  /** How many weeks lie side by side. */
  count: number;
  /** Pixels from the top at the usual size of text. */
  foot: number;
}

/** @example <WeekDot week={week} x="42%" scale={scale} count={27} foot={210} /> */
export function WeekDot({ week, x, scale, count, foot }: WeekDotProps) {
  const { kind, worked, first } = week;
  const hours = worked / HOUR;
  const isBelow = scale.isBelow(hours);
  const y = isBelow ? foot : scale.at(hours);
  return (
    <g
      data-testid="trend-week"
      data-week={first}
      data-kind={kind}
      data-hours={hours}
      data-active={week.active / HOUR}
      data-seen={week.seen}
      data-unseen={week.unseen}
      data-mean={week.mean ?? ''}
    >
      {kind === 'leave' && <Leave x={x} count={count} foot={foot} />}
      {!isTold(week) && kind === 'unknown' && (
        <line class="trend-unseen" x1={x} x2={x} y1={rem(foot - 24)} y2={rem(foot + 8)} />
      )}
      {isTold(week) && (isBelow ? <Below kind={kind} x={x} y={y} count={count} /> : <Dot {...{ kind, x, y, count }} />)}
      {kind === 'running' && (
        <text class="trend-number" x={x} y={rem(y - 10)}>
          {format.number(Math.floor(hours))}
        </text>
      )}
    </g>
  );
}

type PlaceOfDot = Pick<WeekDotProps, 'x' | 'count'> & { kind: TrendWeek['kind']; y: number };

function Dot({ kind, x, y, count }: PlaceOfDot) {
  const radius = kind === 'running' ? radiusOf(count) + 1.5 : radiusOf(count);
  return <circle class={`trend-dot is-${kind}`} cx={x} cy={rem(y)} r={rem(radius)} />;
}

function Below({ kind, x, y, count }: PlaceOfDot) {
  const half = radiusOf(count) + 1;
  return (
    <svg class="trend-below" aria-hidden="true" x={x} y={rem(y)}>
      <path class={`trend-dot is-${kind}`} d={`M${-half} ${-half}H${half}L0 ${half}Z`} />
    </svg>
  );
}

function Leave({ x, count, foot }: Pick<WeekDotProps, 'x' | 'count' | 'foot'>) {
  const half = radiusOf(count) * 1.5;
  return (
    <svg class="trend-below" aria-hidden="true" x={x} y={rem(foot + 6)}>
      <rect class="trend-leave" x={-half} width={half * 2} height="4" rx="2" />
    </svg>
  );
}

/** Pixels: the more weeks, the smaller. */
function radiusOf(count: number): number {
  return count <= 30 ? 3.5 : count <= 60 ? 3 : count <= 110 ? 2.25 : 1.5;
}
