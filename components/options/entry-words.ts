/** Time that is added by hand, in words. */
import type { EntryProblem } from '../../storage/entry-plan';
import type { Settings } from '../../storage/settings';
import { findToolById } from '../../storage/tools';
import { dayOf } from '../../tracking/day';
import type { Interval } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';
import { now, offsetAt } from '../clock';
import { toolName } from '../welcome/tool-name';
import { format, t } from '../words';

const PROBLEMS = {
  empty: 'options.entered.isEmpty',
  future: 'options.entered.isFuture',
  'too-long': 'options.entered.isTooLong',
} as const satisfies Record<EntryProblem, string>;

/** @example problemWords('future') */
export function problemWords(problem: EntryProblem): string {
  return t(PROBLEMS[problem]);
}

/** A tool by its name, or by its id where neither the catalogue nor the person's sites know it any more. */
export function nameOfTool(settings: Settings, id: ToolId): string {
  const tool = findToolById(settings, id);
  return tool === undefined ? id : toolName(tool);
}

/**
 * A stretch of time by the calendar and the wall clock; the year is told where it is another than this one.
 *
 * @example stretchWords(entry) //=> "Monday, November 16, 09:00 to 10:30"
 */
export function stretchWords({ start, end }: Interval): string {
  const startDay = dayOf(start, offsetAt(start), 0);
  const isSameDay = startDay === dayOf(end, offsetAt(end), 0);
  const isThisYear = startDay.slice(0, 4) === dayOf(now(), offsetAt(now()), 0).slice(0, 4);
  const date = isThisYear ? format.fullDate(startDay) : format.dayRange(startDay, startDay);
  const parts: [string, string, string] = [date, ...clocksOf({ start, end })];
  return isSameDay ? t('options.entered.fromTo', parts) : t('options.entered.toNextDay', parts);
}

/** @example clocksOf(entry) //=> ["09:00", "10:30"] */
export function clocksOf({ start, end }: Interval): [string, string] {
  return [format.clock(start, offsetAt(start)), format.clock(end, offsetAt(end))];
}
