/** The week as seven strips of sky, large: what was counted, what rest lay before, and every episode to point at. */
import { MarkLayer } from '../../charts/MarkLayer';
import { Axis, TopAxis } from '../../ribbon/Axis';
import { codeMarks, usualMinutes } from '../../ribbon/code-marks';
import { nightsOf } from '../../ribbon/night';
import { LARGE, rowTops, toPanels } from '../../ribbon/panels';
import { RibbonSky } from '../../ribbon/RibbonSky';
import { rem } from '../../ribbon/units';
import type { RibbonHours } from '../../ribbon/WeekRibbon';
import { format, t } from '../../words';
import { type EpisodeMarks, episodeMarks } from './episode-marks';
import type { WeekOfHistory } from './week-reading';
import './week.css';

/** A rest shorter than this is written heavier: EU directive 2003/88, Art. 3. */
const DAILY_REST = 11 * 60 * 60_000;

export interface WeekChartProps extends Pick<EpisodeMarks, 'nameOf' | 'opened' | 'onOpen'> {
  week: WeekOfHistory;
  hours: RibbonHours;
}

/** @example <WeekChart week={week} hours={settings} nameOf={nameOf} opened={null} onOpen={open} /> */
export function WeekChart({ week, hours, ...pointing }: WeekChartProps) {
  const { rows, rests, code } = week;
  const { dayTurnHour } = hours;
  const marks = code === null ? null : codeMarks(code, dayTurnHour);
  const panels = toPanels(
    rows.map(({ isRest }) => isRest),
    LARGE,
  );
  const tops = rowTops(panels, LARGE);
  const at = (index: number) => ({ top: rem(tops[index] as number) });
  return (
    <figure class="ribbon week-ribbon">
      {marks !== null && <TopAxis marks={marks} />}
      <div class="week-names" aria-hidden="true">
        {rows.map((row, index) => (
          <span key={row.day} class={row.isToday ? 'is-today' : undefined} style={at(index)}>
            {format.weekday(row.weekday, 'short')}
            <i>{format.dayOfMonth(row.day)}</i>
          </span>
        ))}
      </div>
      <div class="week-sky">
        <RibbonSky
          rows={rows}
          dayTurnHour={dayTurnHour}
          nights={nightsOf({ ...hours })}
          lines={marks === null ? usualMinutes(hours) : marks.map(({ minute }) => minute)}
          size={LARGE}
        />
        <MarkLayer
          label={t('week.marks')}
          rows={episodeMarks({ ...pointing, rows, spans: week.spans, dayTurnHour, size: LARGE })}
        />
      </div>
      <span class="week-head is-worked" aria-hidden="true">
        {t('week.worked')}
      </span>
      <div class="week-sums is-worked" aria-hidden="true">
        {rows.map((row, index) => (
          <span key={row.day} style={at(index)}>
            {row.worked > 0 && format.duration(row.worked)}
          </span>
        ))}
      </div>
      <span class="week-head is-rest" aria-hidden="true">
        {t('week.restBefore')}
      </span>
      <div class="week-sums is-rest" aria-hidden="true">
        {rows.map((row, index) => {
          const rest = rests[index] ?? null;
          return (
            <span key={row.day} class={rest !== null && rest < DAILY_REST ? 'is-short' : undefined} style={at(index)}>
              {rest !== null && format.duration(rest)}
            </span>
          );
        })}
      </div>
      <Axis dayTurnHour={dayTurnHour} />
    </figure>
  );
}
