/** The hours of the weekdays as a table: a row an hour, from the day turn on. */
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import { hoursFrom } from './punch-card';
import type { RhythmRow } from './rhythm-reading';

export interface PunchTableProps {
  rows: readonly RhythmRow[];
  dayTurnHour: number;
}

/** @example <PunchTable rows={rhythm.rows} dayTurnHour={4} /> */
export function PunchTable({ rows, dayTurnHour }: PunchTableProps) {
  return (
    <ChartTable
      caption={t('rhythm.caption')}
      heads={[
        t('rhythm.hourHead'),
        ...rows.map(({ weekday, days }) =>
          t('rhythm.daysHead', days, [format.weekday(weekday, 'short'), format.number(days)]),
        ),
      ]}
      numbers={rows.map((_, index) => index + 1)}
      rows={hoursFrom(dayTurnHour).map((hour) => ({
        key: String(hour),
        cells: [
          format.clockOf(hour * 60),
          ...rows.map(({ cells }) => format.duration(cells.find((cell) => cell.hour === hour)?.mean ?? 0)),
        ],
      }))}
    />
  );
}
