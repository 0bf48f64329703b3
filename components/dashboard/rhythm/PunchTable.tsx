/** The hours of the weekdays as a table: a row an hour, from the day turn on. Below it, which of them are rest days. */
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import { hoursFrom } from './punch-card';
import type { RhythmRow } from './rhythm-reading';
import { cellWords, restDayWords, weekdayWords } from './rhythm-words';

export interface PunchTableProps {
  rows: readonly RhythmRow[];
  dayTurnHour: number;
}

/** @example <PunchTable rows={rhythm.rows} dayTurnHour={4} /> */
export function PunchTable({ rows, dayTurnHour }: PunchTableProps) {
  const restDays = restDayWords(rows);
  return (
    <>
      <ChartTable
        caption={t('rhythm.caption')}
        heads={[t('rhythm.hourHead'), ...rows.map(weekdayWords)]}
        numbers={rows.map((_, index) => index + 1)}
        rows={hoursFrom(dayTurnHour).map((hour) => ({
          key: String(hour),
          cells: [format.clockOf(hour * 60), ...rows.map((row) => cellWords(row, hour))],
        }))}
      />
      {restDays !== '' && <p class="chart-told">{restDays}</p>}
    </>
  );
}
