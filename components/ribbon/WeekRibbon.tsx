/**
 * The week as seven strips of sky, day turn to day turn. Bars are episodes and change colour exactly at quiet time; a
 * hairline joins the first and the last, so that a break reads as a gap on a thread. Dotted lines explain the week code. The picture is hidden from screen
 * readers, which get the same week as a table.
 */
import type { WeekCode } from '../../patterns/week-code';
import { Axis, TopAxis } from './Axis';
import { codeMarks, usualMinutes } from './code-marks';
import type { Stretch } from './night';
import { rowTops, SMALL, toPanels } from './panels';
import { RibbonSky } from './RibbonSky';
import { RibbonTable } from './RibbonTable';
import type { RibbonRow } from './rows';
import { rem } from './units';
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
  const tops = rowTops(toPanels(rows.map(({ isRest }) => isRest)));
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
      <RibbonSky
        rows={drawn}
        dayTurnHour={hours.dayTurnHour}
        nights={nights}
        lines={lines}
        size={SMALL}
        isBlank={isBlank}
      />
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
