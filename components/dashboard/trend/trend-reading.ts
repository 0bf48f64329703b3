/** Reads the weeks of the trend, and as many before them as their means and the comparison look back. */
import type { Archive } from '../../../storage/archive';
import type { Settings } from '../../../storage/settings';
import { breathe } from '../../../storage/slices';
import type { Range } from '../../../storage/view';
import { readKnownDays } from '../known-days';
import { type Comparison, compare, HALF_A_YEAR } from './comparison';
import { MEAN_WITHIN, type TrendWeek, trendWeeks } from './trend-weeks';

export interface Trend {
  /** Those that are shown, the one that runs last; none where nothing is known. */
  weeks: TrendWeek[];
  /** Null while there is no mean of four weeks. */
  comparison: Comparison | null;
}

/** How much can be drawn: the running week alone says nothing, and weeks without work, or with glances alone, can be looked past. */
export type TrendState = 'empty' | 'nothing-counted' | 'glances' | 'worked';

/** @example stateOf({ weeks: twelveWeeksAway }) //=> 'nothing-counted' */
export function stateOf({ weeks }: Pick<Trend, 'weeks'>): TrendState {
  if (weeks.some(({ worked }) => worked > 0)) {
    return 'worked';
  }
  if (weeks.some(({ active }) => active > 0)) {
    return 'glances';
  }
  return weeks.length > 1 ? 'nothing-counted' : 'empty';
}

/**
 * @param range full weeks before this one; null for all
 * @throws whatever the archive throws
 * @example (await readTrend(26, archive, settings)).weeks.length //=> 27, or fewer in a shorter history
 */
export async function readTrend(range: Range, archive: Archive, settings: Settings): Promise<Trend> {
  const needed = range === null ? null : Math.max(range, HALF_A_YEAR) + MEAN_WITHIN;
  const days = await readKnownDays(needed, archive, settings);
  await breathe();
  const weeks = trendWeeks(days, settings.firstWeekday);
  return { weeks: range === null ? weeks : weeks.slice(-range - 1), comparison: compare(weeks) };
}
