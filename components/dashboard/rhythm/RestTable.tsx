/** The rests between days as a table: from the last end of a day to the next begin. A night without any has a row, too. */
import { addToDay } from '../../../tracking/day';
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import { type Night, type NightRow, nightRows } from './nights';
import { momentWords, noRestWords, restLength } from './rhythm-words';

/** @example <RestTable nights={rhythm.nights} /> */
export function RestTable({ nights }: { nights: readonly Night[] }) {
  return (
    <ChartTable
      caption={t('dashboard.section.rest')}
      heads={[t('rhythm.rest.from'), t('rhythm.rest.to'), t('rhythm.rest.length')]}
      numbers={[2]}
      rows={nightRows(nights).map(rowOf)}
    />
  );
}

function rowOf({ rest, nights }: NightRow): { key: string; cells: string[] } {
  if (rest === null) {
    const { first, last } = nights;
    const ends = [first, addToDay(last, 1)].map((day) => format.weekdayAndDate(day));
    return { key: first, cells: [...ends, noRestWords(nights)] };
  }
  return {
    key: String(rest.start.at),
    cells: [
      momentWords(rest.start),
      rest.isOpen ? t('rhythm.rest.stillOpen') : momentWords(rest.end),
      restLength(rest),
    ],
  };
}
