/** The text twin of a ribbon: the same week as a table, for screen readers. */
import { format, t } from '../words';
import type { Moment, RibbonRow } from './rows';
import type { RibbonHours } from './WeekRibbon';

export interface RibbonTableProps {
  rows: readonly RibbonRow[];
  hours: RibbonHours;
}

/** @example <RibbonTable rows={rows} hours={settings} /> */
export function RibbonTable({ rows, hours }: RibbonTableProps) {
  const restDays = rows.filter(({ isRest }) => isRest).map(({ weekday }) => format.weekday(weekday, 'long'));
  const { usualStart, usualStop, quietFrom } = hours;
  return (
    // A table is as wide as its words whatever it is told, so it is hidden by what holds it.
    <div class="visually-hidden">
      <table>
        <caption>
          {t('day.caption', [format.clockOf(usualStart), format.clockOf(usualStop), format.clockOf(quietFrom)])}{' '}
          {restDays.length > 0 && t('day.restDays', [format.list(restDays)])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('day.day')}</th>
            <th scope="col">{t('day.worked')}</th>
            <th scope="col">{t('day.active')}</th>
            <th scope="col">{t('day.episodes')}</th>
            <th scope="col">{t('day.notSeen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{row.isToday ? t('day.today', [format.fullDate(row.day)]) : format.fullDate(row.day)}</th>
              {row.isAhead || row.isAllUnknown ? (
                <td colSpan={4}>{row.isAllUnknown ? t('day.notSeen') : t('day.toCome')}</td>
              ) : (
                <Measured row={row} dayTurnHour={hours.dayTurnHour} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Measured({ row, dayTurnHour }: { row: RibbonRow; dayTurnHour: number }) {
  const clock = ({ at, offset }: Moment) => format.clock(at, offset);
  const episodes = row.episodes.map(({ start, end }) => t('day.fromTo', [clock(start), clock(end)]));
  const unknown = row.unknown.map((stretch) =>
    t('day.fromTo', [format.clockOf(stretch.from + dayTurnHour * 60), format.clockOf(stretch.to + dayTurnHour * 60)]),
  );
  return (
    <>
      <td>{format.duration(row.worked)}</td>
      <td>{t('day.atLeast', [format.duration(row.active)])}</td>
      <td>{episodes.length > 0 ? format.list(episodes) : t('day.none')}</td>
      <td>{unknown.length > 0 ? format.list(unknown) : t('day.none')}</td>
    </>
  );
}
