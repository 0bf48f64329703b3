/**
 * The hours of the weekdays on strips of sky: the area of a square is how much of the hour was worked in the mean. In
 * quiet hours it is a lit window, exactly from quiet time on. A weekday of which nothing is known is dotted by day.
 */
import { useId } from 'preact/hooks';
import { HOUR } from '../../../tracking/instant';
import { MarkLayer } from '../../charts/MarkLayer';
import { Axis } from '../../ribbon/Axis';
import { daylightOf, nightsOf, RIBBON_MINUTES, ribbonMinute, type Stretch } from '../../ribbon/night';
import { LARGE, type RibbonSize, rowTops, toPanels } from '../../ribbon/panels';
import { Gradient, SkyPanels } from '../../ribbon/SkyPanels';
import { barStops } from '../../ribbon/sky';
import { percent, rem } from '../../ribbon/units';
import type { RibbonHours } from '../../ribbon/WeekRibbon';
import { format, t } from '../../words';
import { isDrawn } from './punch-card';
import type { RhythmRow } from './rhythm-reading';
import { hourWords, KEY_LENGTHS, meanWords } from './rhythm-words';
import './rhythm.css';

const SIZE: RibbonSize = { ...LARGE, pitch: 24, panelGap: 6, panelRadius: 8 };
const HOUR_MINUTES = 60;
/** Minutes from the nights to the dots of a weekday that nobody saw. */
const INSET = 24;

export interface PunchChartProps {
  rows: readonly RhythmRow[];
  /** On how many days it rests. */
  days: number;
  hours: RibbonHours;
}

/** @example <PunchChart rows={rhythm.rows} days={rhythm.days} hours={settings} /> */
export function PunchChart({ rows, days, hours }: PunchChartProps) {
  const id = useId();
  const { dayTurnHour } = hours;
  const panels = toPanels(
    rows.map(({ isRest }) => isRest),
    SIZE,
  );
  const tops = rowTops(panels, SIZE);
  const height = (tops.at(-1) ?? 0) + SIZE.pitch;
  const nights = nightsOf(hours);
  const minuteOf = (hour: number): number => ribbonMinute(hour * HOUR_MINUTES, dayTurnHour);
  return (
    <figure class="ribbon punch">
      <div class="ribbon-names" aria-hidden="true">
        {rows.map(({ weekday }, index) => (
          <span key={weekday} style={{ top: rem(tops[index] as number) }}>
            {format.weekday(weekday, 'short')}
          </span>
        ))}
      </div>
      <div class="punch-sky">
        <svg class="ribbon-sky" aria-hidden="true" style={{ height: rem(height) }}>
          <defs>
            <Gradient id={`${id}-bar`} stops={barStops(nights)} isAcross />
          </defs>
          <SkyPanels panels={panels} size={SIZE} nights={nights} dayTurnHour={dayTurnHour} />
          {rows.map(
            ({ weekday, days: counted }, index) =>
              counted === 0 && (
                <UnknownRow
                  key={weekday}
                  weekday={weekday}
                  nights={nights}
                  middle={(tops[index] as number) + SIZE.pitch / 2}
                />
              ),
          )}
          {rows.map(({ weekday, cells }, index) =>
            cells.filter(isDrawn).map(({ hour, mean }) => (
              <rect
                key={`${weekday} ${hour}`}
                class="punch-square"
                fill={`url(#${id}-bar)`}
                style={{
                  '--x': percent(minuteOf(hour) + HOUR_MINUTES / 2),
                  '--y': rem((tops[index] as number) + SIZE.pitch / 2),
                  '--share': sideOf(mean),
                }}
                data-testid="punch-hour"
                data-weekday={weekday}
                data-hour={hour}
                data-minutes={mean / (HOUR / HOUR_MINUTES)}
              />
            )),
          )}
        </svg>
        <MarkLayer
          label={t('rhythm.marks')}
          rows={rows.map(({ cells }, index) =>
            cells.filter(isDrawn).map((cell) => ({
              key: `${cell.weekday} ${cell.hour}`,
              left: percent(minuteOf(cell.hour)),
              width: percent(RIBBON_MINUTES / 24),
              top: rem(tops[index] as number),
              height: rem(SIZE.pitch),
              title: hourWords(cell),
              text: meanWords(cell),
            })),
          )}
        />
      </div>
      <Axis dayTurnHour={dayTurnHour} />
      <p class="chart-key punch-key">
        {KEY_LENGTHS.map((length) => (
          <span key={length}>
            <i class="punch-size" style={{ '--share': sideOf(length) }} aria-hidden="true" />
            {format.hours(length)}
          </span>
        ))}
        {rows.some(({ days: counted }) => counted === 0) && (
          <span>
            <i class="punch-unknown" aria-hidden="true" />
            {t('rhythm.keyNoDay')}
          </span>
        )}
        <span>{t('rhythm.key', days, [format.number(days)])}</span>
      </p>
    </figure>
  );
}

interface UnknownRowProps extends Pick<RhythmRow, 'weekday'> {
  nights: readonly Stretch[];
  /** Pixels from the top. */
  middle: number;
}

function UnknownRow({ weekday, nights, middle }: UnknownRowProps) {
  const y = rem(middle);
  return (
    <g data-testid="punch-unknown" data-weekday={weekday}>
      {daylightOf(nights)
        .filter(({ from, to }) => to - from > 2 * INSET)
        .map(({ from, to }) => (
          <line key={from} class="ribbon-unknown" x1={percent(from + INSET)} x2={percent(to - INSET)} y1={y} y2={y} />
        ))}
    </g>
  );
}

/** The side of a square, where a whole hour is 1. More than an hour of an hour comes with the clock set back. */
function sideOf(mean: number): number {
  return Math.round(Math.sqrt(Math.min(1, mean / HOUR)) * 1_000) / 1_000;
}
