/** The days of a weekend as rows of a ribbon. It has one panel and no hatch: all of it is rest days. */
import type { Clock } from '../../../storage/archive';
import { layRows, type RibbonRow } from '../../ribbon/rows';
import type { Weekend, WeekendsOfHistory } from './weekends-reading';

export interface RowRules extends Pick<Clock, 'offsetAt'> {
  dayTurnHour: number;
}

/** @example weekendRows(weekend, reading, { dayTurnHour: 4, offsetAt }).length //=> 2 */
export function weekendRows(
  { days, summaries }: Pick<Weekend, 'days' | 'summaries'>,
  { now, unknown, seen }: Pick<WeekendsOfHistory, 'now' | 'unknown' | 'seen'>,
  { dayTurnHour, offsetAt }: RowRules,
): RibbonRow[] {
  return layRows({ now, dayTurnHour, days, summaries, unknown, seen, restDays: [], offsetAt });
}
