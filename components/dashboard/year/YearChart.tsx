/**
 * A year as a calendar: a column a week, a row a weekday. The two halves stand side by side as one where there is room, and
 * else below each other.
 */
import { useId } from 'preact/hooks';
import type { DayKey, Weekday } from '../../../tracking/day';
import { HOUR } from '../../../tracking/instant';
import { type Mark, MarkLayer } from '../../charts/MarkLayer';
import { percentOf } from '../../charts/percent-of';
import { format, t } from '../../words';
import { monthsOf } from '../months';
import { YearCell, YearHatches } from './YearCell';
import { STEP_HOURS, type YearDay } from './year-days';
import type { YearOfHistory } from './year-reading';
import { dayWords } from './year-words';
import './year.css';

/** Columns that the name of a month takes. */
const MONTH_ROOM = 3;

export interface YearChartProps {
  year: YearOfHistory;
  firstWeekday: Weekday;
  /** Leads to the week of a day. */
  onDay?: ((day: DayKey) => void) | undefined;
}

/** @example <YearChart year={year} firstWeekday={1} onDay={showWeekOf} /> */
export function YearChart({ year: { weeks }, firstWeekday, onDay }: YearChartProps) {
  const half = Math.ceil(weeks.length / 2);
  return (
    <figure class="year" data-testid="year">
      <div
        class="year-halves"
        style={{ '--first': `${half}fr`, '--second': `${weeks.length - half}fr`, '--most-weeks': half }}
      >
        {[weeks.slice(0, half), weeks.slice(half)].map((part) => (
          <YearHalf key={part[0]?.[0]?.day} weeks={part} firstWeekday={firstWeekday} onDay={onDay} />
        ))}
      </div>
      <YearKey />
    </figure>
  );
}

interface YearHalfProps {
  weeks: readonly (readonly YearDay[])[];
  firstWeekday: Weekday;
  onDay: YearChartProps['onDay'];
}

function YearHalf({ weeks, firstWeekday, onDay }: YearHalfProps) {
  const id = useId();
  const weekdays = Array.from({ length: 7 }, (_, index) => (((firstWeekday - 1 + index) % 7) + 1) as Weekday);
  const boxOf = (column: number, row: number) => ({
    left: percentOf(column / weeks.length),
    top: percentOf(row / 7),
    width: percentOf(1 / weeks.length),
    height: percentOf(1 / 7),
  });
  const placed = weeks.flatMap((week, column) =>
    week.map((day) => ({ day, row: weekdays.indexOf(day.weekday), column })),
  );
  return (
    <div class="year-half" style={{ '--weeks': weeks.length }}>
      <div class="year-months" aria-hidden="true">
        {monthsOf(
          weeks.map((week) => week.map(({ day }) => day)),
          MONTH_ROOM,
        ).map(({ column, day, isContinued }) => (
          <span
            key={day}
            class={isContinued ? 'is-continued' : undefined}
            style={{ left: percentOf(column / weeks.length) }}
          >
            {format.month(day)}
          </span>
        ))}
      </div>
      <div class="year-weekdays" aria-hidden="true">
        {weekdays.map((weekday, row) => (
          <span key={weekday} style={{ top: percentOf((row + 0.5) / 7) }}>
            {row % 2 === 0 && format.weekday(weekday, 'short')}
          </span>
        ))}
      </div>
      <div class="year-plot">
        <svg class="year-sky" aria-hidden="true">
          <YearHatches id={id} />
          {placed.map(({ day, column, row }) => (
            <YearCell key={day.day} day={day} column={column} row={row} columns={weeks.length} hatchId={id} />
          ))}
        </svg>
        <MarkLayer
          label={t('year.marks', [
            format.shortDayRange(weeks[0]?.[0]?.day as DayKey, weeks.at(-1)?.at(-1)?.day as DayKey),
          ])}
          rows={weekdays.map((_, index) =>
            placed
              .filter(({ row }) => row === index)
              .map(({ day, column, row }) => markOf(day, boxOf(column, row), onDay)),
          )}
        />
      </div>
    </div>
  );
}

function markOf(
  day: YearDay,
  box: Pick<Mark, 'left' | 'top' | 'width' | 'height'>,
  onDay: YearChartProps['onDay'],
): Mark {
  return {
    key: day.day,
    ...box,
    title: t('year.day', [format.fullDate(day.day)]),
    text: dayWords(day),
    onOpen: onDay === undefined || day.isAhead ? undefined : () => onDay(day.day),
  };
}

function YearKey() {
  return (
    <p class="chart-key">
      {[0, ...STEP_HOURS].map((hours, index) => (
        <span key={hours}>
          <i class={`year-swatch is-step-${index + 1}`} aria-hidden="true" />
          {hours === 0
            ? t('year.under', [format.hours(STEP_HOURS[0] * HOUR)])
            : t('year.from', [format.hours(hours * HOUR)])}
        </span>
      ))}
      {(['empty', 'unseen', 'leave', 'rest'] as const).map((kind) => (
        <span key={kind}>
          <i class={`year-swatch is-${kind}`} aria-hidden="true" />
          {t(`year.key.${kind}`)}
        </span>
      ))}
    </p>
  );
}
