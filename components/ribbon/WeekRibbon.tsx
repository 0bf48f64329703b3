/**
 * The week as seven strips of sky, day turn to day turn. Bars are episodes and change colour exactly at quiet time; a
 * hairline joins the first and the last, so that a break reads as a gap on a thread. Dotted lines explain the week code. The picture is hidden from screen
 * readers, which get the same week as a table.
 */
import { useId } from 'preact/hooks';
import type { WeekCode } from '../../patterns/week-code';
import { Axis, TopAxis } from './Axis';
import { CodeLines } from './CodeLines';
import { codeMarks, usualMinutes } from './code-marks';
import type { Stretch } from './night';
import { PITCH, rowTops, toPanels } from './panels';
import { RibbonTable } from './RibbonTable';
import { RowMarks } from './RowMarks';
import type { RibbonRow } from './rows';
import { barStops, type Stop, skyStops } from './sky';
import { percent, rem } from './units';
import './ribbon.css';
import { format } from '../words';

export interface RibbonHours {
  dayTurnHour: number;
  /** Minutes after midnight. */
  usualStart: number;
  usualStop: number;
  quietFrom: number;
}

export interface WeekRibbonProps {
  rows: readonly RibbonRow[];
  hours: RibbonHours;
  nights: readonly Stretch[];
  /** Null while the week has none. */
  code: WeekCode | null;
  /** Nothing was ever seen: every day is drawn as unknown. */
  isBlank?: boolean;
}

/** @example <WeekRibbon rows={layRows(week)} hours={settings} nights={nightsOf(settings)} code={null} /> */
export function WeekRibbon({ rows, hours, nights, code, isBlank = false }: WeekRibbonProps) {
  const id = useId();
  const panels = toPanels(rows.map(({ isRest }) => isRest));
  const tops = rowTops(panels);
  const height = (tops.at(-1) ?? 0) + PITCH;
  const firstAhead = isBlank ? 0 : rows.findIndex(({ isAhead }) => isAhead);
  const paleFrom = firstAhead === -1 ? height : (tops[firstAhead] as number);
  const marks = code === null ? null : codeMarks(code, hours.dayTurnHour);
  const lines = marks === null ? usualMinutes(hours) : marks.map(({ minute }) => minute);
  const drawn = isBlank ? rows.map((row) => ({ ...row, isAllUnknown: true, isToday: false, now: null })) : rows;
  return (
    <figure class="ribbon">
      {marks !== null && <TopAxis marks={marks} />}
      <div class="ribbon-names" aria-hidden="true">
        {drawn.map((row, index) => (
          <span key={row.day} class={row.isToday ? 'is-today' : ''} style={{ top: rem(tops[index] as number) }}>
            <span class="ribbon-name-short">{format.weekday(row.weekday, 'short')}</span>
            <span class="ribbon-name-narrow">{format.weekday(row.weekday, 'narrow')}</span>
          </span>
        ))}
      </div>
      <svg class="ribbon-sky" aria-hidden="true" style={{ height: rem(height) }}>
        <defs>
          <Gradient id={`${id}-sky`} stops={skyStops(nights)} />
          <Gradient id={`${id}-bar`} stops={barStops(nights)} isAcross />
          <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="ribbon-hatch" width="1" height="5" />
          </pattern>
        </defs>
        {panels.map((panel) => {
          const box = { y: rem(panel.top), width: '100%', height: rem(panel.height), rx: 6 };
          return (
            <g key={panel.top}>
              <rect {...box} fill={`url(#${id}-sky)`} />
              {panel.isRest && <rect {...box} fill={`url(#${id}-hatch)`} />}
            </g>
          );
        })}
        {[12, 18, 24].map((hour) => (
          <line
            key={hour}
            class="ribbon-grid"
            {...across(percent(hourMinute(hour, hours.dayTurnHour)))}
            y2={rem(height)}
          />
        ))}
        {paleFrom < height && (
          <rect class="ribbon-pale" x="-1" width="101%" y={rem(paleFrom)} height={rem(height - paleFrom + 1)} />
        )}
        <CodeLines minutes={lines} nights={nights} bottom={paleFrom} />
        {drawn.map((row, index) => (
          <RowMarks
            key={row.day}
            row={row}
            top={tops[index] as number}
            nights={nights}
            barFill={`url(#${id}-bar)`}
            isLabelled={!isBlank}
          />
        ))}
      </svg>
      <div class="ribbon-sums" aria-hidden="true">
        {drawn.map((row, index) => (
          <span key={row.day} style={{ top: rem(tops[index] as number) }}>
            {row.worked > 0 && format.hours(row.worked)}
          </span>
        ))}
      </div>
      <Axis dayTurnHour={hours.dayTurnHour} />
      <RibbonTable rows={drawn} hours={hours} />
    </figure>
  );
}

function hourMinute(hour: number, dayTurnHour: number): number {
  return ((hour - dayTurnHour + 24) % 24) * 60;
}

function across(x: string): { x1: string; x2: string } {
  return { x1: x, x2: x };
}

function Gradient({ id, stops, isAcross = false }: { id: string; stops: readonly Stop[]; isAcross?: boolean }) {
  const units = isAcross ? ({ gradientUnits: 'userSpaceOnUse', x1: '0', x2: '100%' } as const) : {};
  return (
    <linearGradient id={id} {...units}>
      {stops.map(({ at, tone }, index) => (
        <stop key={index} offset={at} class={`tone-${tone}`} />
      ))}
    </linearGradient>
  );
}
