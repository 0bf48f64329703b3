/** Where months begin along a chart whose columns are days or weeks. */
import type { DayKey } from '../../tracking/day';

export interface MonthLabel {
  column: number;
  /** A day of the month. */
  day: DayKey;
  /** Whether the month began before the first column. */
  isContinued: boolean;
}

/**
 * A label at the column that holds the first of a month, and one at the first column if there is room before the next.
 *
 * @param columns the days of each column, in order
 * @param room how many columns a label takes
 * @example monthsOf([['2026-11-30'], ['2026-12-01']], 1) //=> November in column 0, December in column 1
 */
export function monthsOf(columns: readonly (readonly DayKey[])[], room: number): MonthLabel[] {
  const begun = columns.flatMap((days, column): MonthLabel[] => {
    const first = days.find((day) => day.endsWith('-01'));
    return first === undefined ? [] : [{ column, day: first, isContinued: false }];
  });
  const opening = columns[0]?.[0];
  const next = begun[0]?.column ?? columns.length;
  return opening === undefined || next < room ? begun : [{ column: 0, day: opening, isContinued: true }, ...begun];
}
