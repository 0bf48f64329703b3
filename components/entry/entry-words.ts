/** Time that is added by hand, in words. */
import type { EntryProblem } from '../../storage/entry-plan';
import { dayOf } from '../../tracking/day';
import type { Instant, OffsetMinutes } from '../../tracking/instant';
import type { Interval, Span } from '../../tracking/span';
import { now, offsetAt } from '../clock';
import { format, t } from '../words';

const PROBLEMS = {
  empty: 'options.entered.isEmpty',
  future: 'options.entered.isFuture',
  'too-long': 'options.entered.isTooLong',
} as const satisfies Record<EntryProblem, string>;

/** What a wall clock shows, in minutes east of UTC. */
export type WallClock = (at: Instant) => OffsetMinutes;

/** @example problemWords('future') */
export function problemWords(problem: EntryProblem): string {
  return t(PROBLEMS[problem]);
}

/**
 * What the wall clock showed where some spans were counted; what this machine's shows where there are none.
 *
 * @param spans in order of start
 * @example clockOf([inSeoul, inBerlin])(inBerlin.end) //=> 60
 */
export function clockOf(spans: readonly Span[]): WallClock {
  return (at) => (spans.findLast(({ start }) => start <= at) ?? spans[0])?.offset ?? offsetAt(at);
}

/**
 * A stretch of time by the calendar and the wall clock; the year is told where it is another than this one.
 *
 * @param clock this machine's unless told: what was counted elsewhere is told by the clock of that place
 * @example stretchWords(entry) //=> "Monday, November 16, 09:00 to 10:30"
 */
export function stretchWords({ start, end }: Interval, clock: WallClock = offsetAt): string {
  const startDay = dayOf(start, clock(start), 0);
  const isSameDay = startDay === dayOf(end, clock(end), 0);
  const isThisYear = startDay.slice(0, 4) === dayOf(now(), offsetAt(now()), 0).slice(0, 4);
  const date = isThisYear ? format.fullDate(startDay) : format.dayRange(startDay, startDay);
  const parts: [string, string, string] = [date, ...clocksOf({ start, end }, clock)];
  return isSameDay ? t('options.entered.fromTo', parts) : t('options.entered.toNextDay', parts);
}

/** Its two times by the same clock. @example clocksOf(entry) //=> ["09:00", "10:30"] */
export function clocksOf({ start, end }: Interval, clock: WallClock = offsetAt): [string, string] {
  return [format.clock(start, clock(start)), format.clock(end, clock(end))];
}
