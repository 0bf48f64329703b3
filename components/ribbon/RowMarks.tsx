/** What is drawn on one day of a ribbon: episodes on their thread, glances, unknown time, and now. */
import { t } from '../words';
import { cutAtNight, daylightOf, isNight, type Stretch } from './night';
import type { RibbonSize } from './panels';
import type { RibbonRow } from './rows';
import { percent, rem } from './units';

/** A day that is unknown as a whole is dotted by day, and this far from the nights: that is enough to say it. */
const INSET = 24;
/** The narrowest mark that can be seen, in minutes. */
const LEAST_WIDTH = 12;
/** Room for the words "not seen", and the shortest stretch that has it. */
const LABEL_WIDTH = 290;
const LABELLED = 480;

export interface RowMarksProps {
  row: RibbonRow;
  /** Pixels from the top. */
  top: number;
  nights: readonly Stretch[];
  barFill: string;
  isLabelled: boolean;
  size: RibbonSize;
}

/** @example <RowMarks row={monday} top={0} nights={nights} barFill="url(#bar)" isLabelled size={SMALL} /> */
export function RowMarks({ row, top, nights, barFill, isLabelled, size }: RowMarksProps) {
  const middle = rem(top + size.pitch / 2);
  const first = row.bars[0];
  const last = row.bars.at(-1);
  const unknown = row.isAllUnknown ? wholeDay(nights) : row.unknown;
  return (
    <g>
      {unknown.map((stretch) => (
        <Unknown
          key={stretch.from}
          stretch={stretch}
          middle={top + size.pitch / 2}
          nights={nights}
          isLabelled={isLabelled}
        />
      ))}
      {first !== undefined && last !== undefined && first !== last && (
        <line class="ribbon-thread" x1={percent(first.from)} x2={percent(last.to)} y1={middle} y2={middle} />
      )}
      {row.glances.map(({ from, to }) => (
        <Bar key={from} from={from} to={to} middle={top + size.pitch / 2} fill={barFill} {...size.glance} />
      ))}
      {row.bars.map(({ from, to }) => (
        <Bar key={from} from={from} to={to} middle={top + size.pitch / 2} fill={barFill} {...size.bar} />
      ))}
      {row.now !== null && (
        <NowMark minute={row.now} top={top} bottom={top + size.pitch} isOnNight={isNight(row.now, nights)} />
      )}
    </g>
  );
}

interface BarProps extends Stretch {
  middle: number;
  height: number;
  radius: number;
  fill: string;
}

function Bar({ from, to, middle, height, radius, fill }: BarProps) {
  const width = Math.max(LEAST_WIDTH, to - from);
  return (
    <rect
      x={percent(from)}
      y={rem(middle - height / 2)}
      width={percent(width)}
      height={rem(height)}
      rx={radius}
      fill={fill}
    />
  );
}

interface NowMarkProps {
  minute: number;
  top: number;
  bottom: number;
  isOnNight: boolean;
}

function NowMark({ minute, top, bottom, isOnNight }: NowMarkProps) {
  const x = percent(minute);
  const line = { x1: x, x2: x, y1: rem(top + 1), y2: rem(bottom - 1) };
  const night = isOnNight ? ' is-on-night' : '';
  return (
    <>
      <line class={`ribbon-now-halo${night}`} {...line} />
      <line class={`ribbon-now${night}`} {...line} />
    </>
  );
}

interface UnknownProps {
  stretch: Stretch;
  middle: number;
  nights: readonly Stretch[];
  isLabelled: boolean;
}

function Unknown({ stretch, middle, nights, isLabelled }: UnknownProps) {
  const { from, to } = stretch;
  const y = rem(middle);
  const noon = (from + to) / 2;
  const hasLabel = isLabelled && to - from >= LABELLED && !isNight(noon, nights);
  const parts = hasLabel
    ? [
        { from, to: noon - LABEL_WIDTH / 2 },
        { from: noon + LABEL_WIDTH / 2, to },
      ]
    : [stretch];
  return (
    <g>
      {parts
        .flatMap((part) => cutAtNight(part, nights))
        .map((part) => (
          <line
            key={part.from}
            class={isNight(part.from, nights) ? 'ribbon-unknown is-on-night' : 'ribbon-unknown'}
            x1={percent(part.from)}
            x2={percent(part.to)}
            y1={y}
            y2={y}
          />
        ))}
      {hasLabel && (
        <text x={percent(noon)} y={rem(middle + 4)}>
          {t('day.notSeen')}
        </text>
      )}
    </g>
  );
}

function wholeDay(nights: readonly Stretch[]): Stretch[] {
  return daylightOf(nights)
    .filter(({ from, to }) => to - from > 2 * INSET)
    .map(({ from, to }) => ({ from: from + INSET, to: to - INSET }));
}
