/** What the trend says in a sentence: the last four weeks beside four of about half a year before. */
import type { DayKey } from '../../../tracking/day';
import { MEAN_WEEKS, type TrendWeek } from './trend-weeks';

/** How far back a comparison looks, in weeks. */
export const HALF_A_YEAR = 26;

export interface Comparison {
  /** Mean hours of a week. */
  recent: number;
  /** Whether these are the last four full weeks, and none between them was passed over. */
  isLastFour: boolean;
  /** Null where there are no earlier four. */
  before: { hours: number; last: DayKey } | null;
}

/**
 * @param weeks side by side, the one that runs last
 * @returns null while there is no mean of four weeks
 * @example compare(weeks) //=> { recent: 52, isLastFour: true, before: { hours: 42, last: '2026-06-14' } }
 */
export function compare(weeks: readonly TrendWeek[]): Comparison | null {
  const full = weeks.filter(({ kind }) => kind !== 'running');
  const recent = full.at(-1)?.mean ?? null;
  if (recent === null) {
    return null;
  }
  const counting = full.flatMap(({ kind }, index) => (kind === 'counting' ? index : []));
  // What is compared shares no week.
  const begin = counting.at(-MEAN_WEEKS) ?? 0;
  const earliest = Math.max(0, full.length - 1 - HALF_A_YEAR);
  const before = full.slice(earliest, begin).find(({ mean }) => mean !== null);
  return {
    recent,
    isLastFour: begin === full.length - MEAN_WEEKS,
    before: before === undefined ? null : { hours: before.mean as number, last: before.last },
  };
}
