/**
 * Weeks as dots, their mean as a line that breaks where it is not known, and lines with their names. What is not known is
 * hollow and dotted, leave is a piece of night at the foot, the week that runs is a ring.
 */
import type { DayKey } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { hourScale } from '../../charts/hour-scale';
import { MarkLayer } from '../../charts/MarkLayer';
import { monthMarks } from '../../charts/month-marks';
import { percentOf } from '../../charts/percent-of';
import { spread } from '../../charts/spread';
import { rem } from '../../ribbon/units';
import { format, t } from '../../words';
import type { Line } from './lines';
import { MeanLine } from './MeanLine';
import { TrendKey } from './TrendKey';
import { isTold, type TrendWeek } from './trend-weeks';
import type { WeekWords } from './trend-words';
import { WeekDot } from './WeekDot';

/** Pixels at the usual size of text. */
const HEIGHT = 224;
/** Room for a number over the highest dot, and for what stands at the foot. */
const TOP = 34;
const FOOT = HEIGHT - 14;
/** From one name of a line to the next. */
const LABEL = 15;

export interface TrendChartProps {
  /** Side by side, the one that runs last. */
  weeks: readonly TrendWeek[];
  /** What each of them says. */
  words: readonly WeekWords[];
  lines: readonly Line[];
  /** Leads to the week of a day. */
  onDay?: ((day: DayKey) => void) | undefined;
}

/** @example <TrendChart weeks={trend.weeks} words={words} lines={linesFor(settings)} onDay={showWeekOf} /> */
export function TrendChart({ weeks, words, lines, onDay }: TrendChartProps) {
  const running = weeks.at(-1) as TrendWeek;
  const scale = hourScale(valuesOf(weeks, lines), { top: TOP, foot: FOOT });
  const x = (index: number): string => percentOf((index + 0.5) / weeks.length);
  // The highest stands first in pixels, and last in hours.
  const places = spread(
    lines.map(({ hours }) => -scale.at(hours)),
    LABEL,
  );
  const months = monthMarks((weeks[0] as TrendWeek).first, running.last);
  return (
    <>
      <figure class="trend-plot" aria-label={t('trend.chart', weeks.length)} data-testid="trend-chart">
        <div class="trend-hours" aria-hidden="true">
          {scale.ticks.map((hours) => (
            <span key={hours} style={{ top: rem(scale.at(hours)) }}>
              {format.number(hours)}
            </span>
          ))}
        </div>
        <div class="trend-sky">
          <svg aria-hidden="true" style={{ height: rem(HEIGHT) }}>
            <rect class="trend-ground" width="100%" height="100%" rx="8" />
            {lines.map(({ hours, isOwn }) => (
              <line
                key={hours}
                class={isOwn ? 'trend-line is-own' : 'trend-line'}
                x2="100%"
                y1={rem(scale.at(hours))}
                y2={rem(scale.at(hours))}
                data-testid="trend-line"
                data-hours={hours}
              />
            ))}
            {weeks.slice(0, -1).map((week, index) => (
              <WeekDot key={week.first} week={week} x={x(index)} scale={scale} count={weeks.length} foot={FOOT} />
            ))}
            <MeanLine weeks={weeks} x={x} scale={scale} height={HEIGHT} />
            <WeekDot week={running} x={x(weeks.length - 1)} scale={scale} count={weeks.length} foot={FOOT} />
          </svg>
          <MarkLayer
            label={t('trend.marks')}
            rows={[
              weeks.map((week, index) => ({
                key: week.first,
                left: percentOf(index / weeks.length),
                top: '0',
                width: percentOf(1 / weeks.length),
                height: '100%',
                title: words[index]?.range ?? '',
                text: words[index]?.text ?? '',
                onOpen: onDay && (() => onDay(week.first)),
              })),
            ]}
          />
        </div>
        <ul class="trend-lines" aria-label={t('trend.lines')}>
          {lines.map(({ hours, names, isOwn }, index) => (
            <li
              key={hours}
              class={isOwn ? 'is-own' : undefined}
              style={{ top: rem(-(places[index] as number)) }}
              data-testid="trend-line-name"
            >
              <b>{format.number(hours)}</b> {names.map((name) => t(`trend.line.${name}`)).join(', ')}
            </li>
          ))}
        </ul>
        <div class="trend-months" aria-hidden="true">
          {months.map(({ day, at, isYear, isAlways }) => (
            <span
              key={day}
              class={[isYear ? 'is-year' : '', isAlways ? '' : 'is-spare'].filter(Boolean).join(' ')}
              style={{ left: percentOf(at) }}
            >
              {isYear ? format.year(day) : format.month(day)}
            </span>
          ))}
        </div>
      </figure>
      <TrendKey weeks={weeks} hasBelow={weeks.some((week) => isTold(week) && scale.isBelow(week.worked / HOUR))} />
    </>
  );
}

/** What the scale has to hold. A week that does not count, or has only begun, makes it no lower. */
function valuesOf(weeks: readonly TrendWeek[], lines: readonly Line[]): number[] {
  const measured = lines.map(({ hours }) => hours);
  const counting = weeks.flatMap(({ kind, worked }) => (kind === 'counting' ? worked / HOUR : []));
  const most = Math.max(...measured, ...weeks.map(({ worked }) => worked / HOUR));
  return [...measured, ...counting, most];
}
