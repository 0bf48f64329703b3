/**
 * Histories as a person would write them down, week by week, for the patterns: `historyOf({ weeks: [NINE_TO_SIX] })`. Every
 * day from the first on was seen unless it says otherwise. It is read on a Monday at 10:00.
 */
import { type GivenWeekend, type History, makeHistory } from '../../../patterns/history';
import { addToDay, type DayKey, type Weekday } from '../../../tracking/day';
import { summarise } from '../../../tracking/day-summary';
import type { Instant, OffsetMinutes } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import type { ToolId } from '../../../tracking/tool';
import { at, MONDAY } from '../build';
import { spansOfDays } from '../week';

/** The seven days of a week, Monday first; on each, stretches that may go on past 24:00: `'09:00-12:00 13:00-25:30'`. */
export type WeekPlan = readonly [string, string, string, string, string, string, string];

export interface Told {
  /** The last of them ends on the evening before `MONDAY`. */
  weeks: readonly WeekPlan[];
  /** Of the week in which it is read, Monday first. */
  thisWeek?: readonly string[];
  /** Further spans. */
  spans?: readonly Span[];
  /** When it is read, as `at` takes it: '10:00' is ten on Monday, '2026-11-25 18:00' another time. */
  now?: string;
  offset?: OffsetMinutes;
  tool?: ToolId;
  dayTurnHour?: number;
  firstWeekday?: Weekday;
  restDays?: readonly Weekday[] | null;
  weekLine?: number;
  /** Days without any sign of the browser, as `dayAgo` tells them. */
  unseen?: readonly DayKey[];
  leave?: readonly DayKey[];
  onCall?: readonly DayKey[];
  weekends?: readonly GivenWeekend[];
  isCut?: boolean;
}

/** @example everyDay('09:00-18:00', 5) // Monday to Friday */
export function everyDay(day: string, count = 7): WeekPlan {
  return Array.from({ length: 7 }, (_, index) => (index < count ? day : '')) as unknown as WeekPlan;
}

/** @example times(17, everyDay('09:00-18:00', 5)) */
export function times(count: number, week: WeekPlan): WeekPlan[] {
  return Array.from({ length: count }, () => week);
}

/** A day before `MONDAY`: 1 is the Sunday before it. @example dayAgo(3) //=> '2026-11-20', a Friday */
export function dayAgo(count: number): DayKey {
  return addToDay(MONDAY, -count);
}

/** The spans of weeks that end before `MONDAY`. */
export function spansOfWeeks(weeks: readonly WeekPlan[], { offset = 0, tool = 'github' }: Partial<Told> = {}): Span[] {
  return weeks.flatMap((week, index) =>
    spansOfDays(week, { monday: addToDay(MONDAY, (index - weeks.length) * 7), offset, tool }),
  );
}

/** Lays out what was told. @example longWeeks.find(historyOf({ weeks: times(17, everyDay('09:00-19:30', 5)) }))?.level */
export function historyOf(told: Told): History {
  const { offset = 0, tool = 'github', dayTurnHour = 4 } = told;
  const now = at(told.now ?? '10:00', { offset });
  const all = [
    ...spansOfWeeks(told.weeks, told),
    ...spansOfDays(told.thisWeek ?? [], { offset, tool }),
    ...(told.spans ?? []),
  ].flatMap((each) => before(each, now));
  const unseen = new Set(told.unseen);
  const length = told.weeks.length * 7;
  const days = Array.from({ length: length + 7 }, (_, index) => addToDay(MONDAY, index - length));
  return makeHistory({
    now,
    offset,
    dayTurnHour,
    firstWeekday: told.firstWeekday ?? 1,
    restDays: told.restDays ?? null,
    weekLine: told.weekLine ?? 48,
    summaries: summarise(all, { dayTurnHour, isChat: (tool) => tool === 'slack' }),
    seen: new Set(days.filter((day) => !unseen.has(day))),
    leave: new Set(told.leave),
    onCall: new Set(told.onCall),
    weekends: told.weekends ?? [],
    isCut: told.isCut ?? false,
  });
}

/** What has not happened yet is not known. */
function before(each: Span, now: Instant): Span[] {
  if (each.start >= now) {
    return [];
  }
  return [{ ...each, end: each.end < now ? each.end : now }];
}
